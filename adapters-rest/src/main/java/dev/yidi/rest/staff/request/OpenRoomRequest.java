package dev.yidi.rest.staff.request;

import java.time.Instant;

/**
 * An online session to open a room for.
 *
 * @param startsAt when it begins
 */
public record OpenRoomRequest(Instant startsAt) {}

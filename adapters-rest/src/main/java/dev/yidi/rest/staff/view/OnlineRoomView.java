package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * A room for an online session.
 *
 * @param reference what a session in it gives as its place
 * @param link where the parties enter
 * @param startsAt when it is open
 */
public record OnlineRoomView(String reference, String link, OffsetDateTime startsAt) {}

package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * A published slot and the room left in it.
 *
 * @param id its name within the day
 * @param from when it begins
 * @param until when it ends
 * @param free how many can still be booked
 */
public record FreeSlotView(String id, OffsetDateTime from, OffsetDateTime until, int free) {}

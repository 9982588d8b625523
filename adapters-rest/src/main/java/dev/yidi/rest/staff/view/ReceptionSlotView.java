package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * A stretch of a reception day.
 *
 * @param id its name within the day
 * @param from when it begins
 * @param until when it ends
 * @param capacity how many bookings it holds
 * @param free how many of them can still be booked
 */
public record ReceptionSlotView(String id, OffsetDateTime from, OffsetDateTime until, int capacity, int free) {}

package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;

/**
 * A slot of a reception day.
 *
 * @param id its name
 * @param from when it begins
 * @param until when it ends
 * @param free how many can still be booked
 */
public record FreeSlotView(String id, OffsetDateTime from, OffsetDateTime until, int free) {}

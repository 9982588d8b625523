package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;

/**
 * What somebody gets who moved or cancelled an appointment.
 *
 * @param number its number
 * @param at when it took effect
 */
public record ChangedView(String number, OffsetDateTime at) {}

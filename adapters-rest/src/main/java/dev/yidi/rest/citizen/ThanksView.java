package dev.yidi.rest.citizen;

import java.time.OffsetDateTime;

/**
 * What a citizen gets for what they did.
 *
 * @param number the number of the case
 * @param at when it took effect
 */
public record ThanksView(String number, OffsetDateTime at) {}

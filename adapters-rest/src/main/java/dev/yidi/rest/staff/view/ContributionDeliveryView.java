package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * What an organ delivered.
 *
 * @param at when
 * @param text what
 */
public record ContributionDeliveryView(OffsetDateTime at, String text) {}

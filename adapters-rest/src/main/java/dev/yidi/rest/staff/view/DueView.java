package dev.yidi.rest.staff.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When a limit ends.
 *
 * @param date the last day in time
 * @param instant the end of that day
 * @param provisional whether the date may change when a year's holidays are published
 */
public record DueView(LocalDate date, OffsetDateTime instant, boolean provisional) {}

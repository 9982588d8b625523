package dev.yidi.rest.staff.view;

import java.time.LocalDate;

/**
 * The days from which personal data may and must go.
 *
 * @param lawful the first day on which the law's own periods are over
 * @param due the first day on which the county's periods are over too: from it on it must go
 */
public record RetentionView(LocalDate lawful, LocalDate due) {}

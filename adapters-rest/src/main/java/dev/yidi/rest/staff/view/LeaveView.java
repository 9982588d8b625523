package dev.yidi.rest.staff.view;

import java.time.LocalDate;

/**
 * Days on which a mediator is away.
 *
 * @param from the first day
 * @param until the last day
 */
public record LeaveView(LocalDate from, LocalDate until) {}

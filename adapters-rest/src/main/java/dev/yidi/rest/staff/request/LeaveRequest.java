package dev.yidi.rest.staff.request;

import java.time.LocalDate;

/**
 * Days on which a mediator is away.
 *
 * @param from the first day
 * @param until the last day
 */
public record LeaveRequest(LocalDate from, LocalDate until) {}

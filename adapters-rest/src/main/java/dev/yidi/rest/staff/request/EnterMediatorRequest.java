package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * A mediator to enter into the pool.
 *
 * @param enrolment what the mediator is entered with
 * @param from the first day of the accreditation
 * @param until its last day
 */
public record EnterMediatorRequest(@Valid EnrolmentRequest enrolment, LocalDate from, LocalDate until) {}

package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * Another enrolment of the same mediator.
 *
 * @param enrolment what takes the place of the present one
 */
public record ChangeEnrolmentRequest(@Valid EnrolmentRequest enrolment) {}

package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * A time that is offered.
 *
 * @param appointment the time
 * @param despiteWarning whether the officer asks the client to come although it is a second place
 */
public record OfferAppointmentRequest(@Valid AppointmentRequest appointment, boolean despiteWarning) {}

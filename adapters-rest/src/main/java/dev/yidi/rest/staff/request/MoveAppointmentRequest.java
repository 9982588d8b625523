package dev.yidi.rest.staff.request;

import jakarta.validation.Valid;

/**
 * Another time.
 *
 * @param appointment the time
 * @param despiteWarning whether the officer asks the client to come although it is a second place
 */
public record MoveAppointmentRequest(@Valid AppointmentRequest appointment, boolean despiteWarning) {}

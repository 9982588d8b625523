package dev.yidi.rest.staff.view;

import dev.yidi.core.appointment.Punctuality;

/**
 * What somebody gets who came for an appointment.
 *
 * @param how on time, or late
 * @param ticket their ticket
 * @param number the number on it
 */
public record ArrivalView(Punctuality how, String ticket, String number) {}

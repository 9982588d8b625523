package dev.yidi.ports;

import java.time.Instant;

/**
 * What a citizen gets who moved or cancelled an appointment 预约变更回执; a repeat of the command gets the same. How the
 * appointment stands is told by {@link CitizenAppointments#follow}.
 *
 * @param number the appointment
 * @param at when it took effect
 */
public record AppointmentReceipt(String number, Instant at) {}

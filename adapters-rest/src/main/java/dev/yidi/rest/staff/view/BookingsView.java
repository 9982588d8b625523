package dev.yidi.rest.staff.view;

import java.util.List;

/**
 * Appointments by time.
 *
 * @param items the appointments
 */
public record BookingsView(List<BookingView> items) {}

package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import java.time.Instant;

/**
 * Another slot for an appointment.
 *
 * @param window the window
 * @param from when the slot begins
 */
public record RelocationRequest(@Written(As.IDENTIFIER) String window, Instant from) {}

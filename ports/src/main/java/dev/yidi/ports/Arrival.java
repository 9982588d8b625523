package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.appointment.Punctuality;

/**
 * What somebody gets who comes for an appointment 到场回执.
 *
 * @param how on time, or late
 * @param ticket their ticket
 * @param number the number on it
 */
public record Arrival(Punctuality how, FileId ticket, String number) {}

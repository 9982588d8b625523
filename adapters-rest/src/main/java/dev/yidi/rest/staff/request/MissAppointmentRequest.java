package dev.yidi.rest.staff.request;

import dev.yidi.core.consultation.Absentee;

/**
 * Somebody who did not come.
 *
 * @param absentee who
 */
public record MissAppointmentRequest(Absentee absentee) {}

package dev.yidi.rest.staff.view;

import java.time.OffsetDateTime;

/**
 * The progress of a case in the charge of a leader.
 *
 * @param at when it was recorded
 * @param by who recorded it
 * @param text the progress
 */
public record ChargeReportView(OffsetDateTime at, OfficerRef by, String text) {}

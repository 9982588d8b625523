package dev.yidi.rest.staff.request;

import dev.yidi.rest.http.Words;
import java.time.LocalDate;

/**
 * The progress of a case in the charge of a leader.
 *
 * @param report the progress
 * @param nextBy the day by which progress is to be recorded again
 */
public record ReportChargeRequest(@Words(max = 20_000) String report, LocalDate nextBy) {}

package dev.yidi.rest.staff.view;

import dev.yidi.core.report.FindingKind;
import java.time.OffsetDateTime;

/**
 * What a report came to.
 *
 * @param at when
 * @param kind the finding
 * @param summary in words
 */
public record ReportFindingView(OffsetDateTime at, FindingKind kind, String summary) {}

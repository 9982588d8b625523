package dev.yidi.core.report;

import dev.yidi.core.OfficerId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a step on a report is decided in.
 *
 * @param now the instant
 * @param officer the officer who acts, if one does
 */
public record ReportSetting(Instant now, Optional<OfficerId> officer) {}

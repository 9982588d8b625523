package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** The finding on a report 查证结论. */
public record ReportFinding(Instant at, FindingKind kind, FreeText summary) {}

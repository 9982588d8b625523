package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** Progress of a case that a leader has in charge 包案进展, and who recorded it. */
public record ChargeReport(Instant at, OfficerId by, FreeText text) {}

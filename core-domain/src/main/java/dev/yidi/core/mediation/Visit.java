package dev.yidi.core.mediation;

import java.time.Instant;

/** A follow-up visit 回访 on one obligation. */
public record Visit(Instant at, String obligation, VisitFinding finding) {}

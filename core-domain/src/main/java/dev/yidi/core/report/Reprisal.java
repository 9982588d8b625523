package dev.yidi.core.report;

import java.time.Instant;
import java.util.Optional;

/** A reprisal that was reported 打击报复线索, and when it was answered with protection. */
public record Reprisal(Instant at, Optional<Instant> answeredAt) {}

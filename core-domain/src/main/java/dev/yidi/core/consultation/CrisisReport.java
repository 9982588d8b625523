package dev.yidi.core.consultation;

import java.time.Instant;

/** That a crisis was reported 危机报告: what is feared and who was told. */
public record CrisisReport(Instant at, CrisisRisk risk, String to) {}

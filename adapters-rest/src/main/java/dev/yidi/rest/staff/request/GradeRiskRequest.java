package dev.yidi.rest.staff.request;

import dev.yidi.core.escalation.MatterRisk;
import dev.yidi.rest.http.Words;

/**
 * How grave the matter is.
 *
 * @param risk the grade
 * @param reason why
 */
public record GradeRiskRequest(
        MatterRisk risk, @Words(max = 20_000) String reason) {}

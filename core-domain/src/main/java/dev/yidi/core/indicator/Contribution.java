package dev.yidi.core.indicator;

import dev.yidi.core.CaseId;

/**
 * What one case contributes to a figure 指标溯源.
 *
 * @param caseId the case
 * @param tally what it counts for; never nothing
 */
public record Contribution(CaseId caseId, Tally tally) {}

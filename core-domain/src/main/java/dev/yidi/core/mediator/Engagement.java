package dev.yidi.core.mediator;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;

/** One mediation of one case 承接的调解. */
public record Engagement(CaseId caseId, ProceedingId mediation) {}

package dev.yidi.core.mediation;

import dev.yidi.core.Citation;

/** Where one rule of a type of mediation stands 规则依据; a rule may have several. */
public record RuleBasis(MediationRule rule, Citation basis) {}

package dev.yidi.core.indicator;

import dev.yidi.core.mediation.Mediation;
import dev.yidi.core.mediation.MediationType;

/**
 * One mediation of a case 调解要素.
 *
 * @param mediated whether there was a mediation at all: every party consented and it was accepted
 * @param over whether it has ended, with or without agreement
 * @param agreed whether its agreement is in effect
 */
public record MediationFact(MediationType type, boolean mediated, boolean over, boolean agreed) {
    static MediationFact of(Mediation mediation) {
        return new MediationFact(
                mediation.terms().type(),
                mediation.isBegun(),
                mediation.stage().isOver(),
                mediation.effectiveAt().isPresent());
    }
}

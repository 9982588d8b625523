package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.ProceedingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mediation came to, for the referring organ and whoever else may know 调解结果反馈; a type of its own, so that minutes and
 * admissions cannot slip out with it.
 *
 * @param id the mediation
 * @param referral who sent it and by when the result goes back
 * @param stage in effect, performed or ended
 * @param end why it ended
 * @param endedAt when
 * @param partial whether only part of the dispute was settled
 * @param undisputedFacts the facts nobody disputes
 */
public record MediationReport(
        ProceedingId id,
        Referral referral,
        MediationStage stage,
        MediationEnd end,
        Instant endedAt,
        boolean partial,
        List<FreeText> undisputedFacts) {

    public MediationReport {
        undisputedFacts = List.copyOf(undisputedFacts);
    }

    static MediationReport of(Mediation m, Ending ending) {
        Optional<AgreementTerms> agreed =
                m.agreement().filter(Agreement::inEffect).map(Agreement::terms);
        return new MediationReport(
                m.id(),
                m.referral(),
                m.stage(),
                ending.end(),
                ending.at(),
                agreed.map(AgreementTerms::partial).orElse(false),
                agreed.map(AgreementTerms::undisputedFacts).orElse(ending.undisputedFacts()));
    }
}

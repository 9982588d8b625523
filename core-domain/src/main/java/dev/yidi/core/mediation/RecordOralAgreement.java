package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Records an agreement by word of mouth 口头协议, in effect at once (人民调解法 art. 28, 30).
 *
 * @param terms what was agreed
 * @param agreedBy the parties that agreed; must be all
 * @param recordedBy the mediator who recorded it
 * @param facts what speaks for writing, as far as known; an obligation with a due date is seen without being declared
 */
public record RecordOralAgreement(
        AgreementTerms terms, Set<PartyId> agreedBy, MediatorId recordedBy, Set<WrittenTrigger> facts)
        implements MediationCommand {
    public RecordOralAgreement {
        agreedBy = Ordered.set(agreedBy);
        facts = Ordered.set(facts);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return AgreementChecks.recordable(m, terms)
                .and(PartyChecks.notAll(m, agreedBy, "mediation.oral.not-agreed-by-all", MediationRule.ORAL_EFFECT))
                .and(MediatorChecks.notSitting(m, recordedBy))
                .whenAny(
                        AgreementChecks.writingNeeded(m, terms, facts),
                        "facts",
                        () -> m.terms().reason("mediation.oral.writing-required", MediationRule.FORM))
                .orElse(() -> AgreementChecks.effect(
                        new OralAgreementRecorded(now, terms, recordedBy),
                        Agreement.of(terms, AgreementForm.ORAL),
                        AgreementForm.ORAL,
                        now));
    }
}

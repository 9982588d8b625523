package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Proposes a mediation 提出调解 (人民调解法 art. 17–18).
 *
 * @param id its name within the case
 * @param terms the legal terms it is to run under
 * @param referral who sent the dispute
 * @param origin how it came about
 * @param parties everyone whose consent is needed, at least two
 * @param committee the mediation body
 */
public record ProposeMediation(
        ProceedingId id,
        MediationTerms terms,
        Referral referral,
        MediationOrigin origin,
        Set<PartyId> parties,
        String committee)
        implements MediationCommand {

    public ProposeMediation {
        parties = Ordered.set(parties);
        Text.required("committee", committee, 200);
    }

    @Override
    public Outcome<List<MediationEvent>> open(Instant now) {
        return Grounds.none()
                .when(
                        parties.size() < 2,
                        () -> Reason.of("mediation.propose.too-few-parties").with("parties", parties.size()))
                .when(
                        origin == MediationOrigin.ENTRUSTED && referral.linkage() == Linkage.NONE,
                        () -> Reason.of("mediation.propose.referral-missing"))
                .when(
                        terms.linkage()
                                .filter(needed -> needed != referral.linkage())
                                .isPresent(),
                        () -> Reason.of("mediation.propose.other-linkage", terms.basis())
                                .with("expected", terms.linkage().orElseThrow()))
                .orElse(() -> List.of(new MediationProposed(
                        now,
                        id,
                        terms,
                        referral,
                        origin,
                        parties,
                        committee,
                        LinkageTable.published().of(referral.linkage()))));
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return Outcome.refused(Reason.of("mediation.propose.already-begun").with("stage", m.stage()));
    }
}

package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.time.Instant;
import java.util.List;

/** The mediation body seals the written agreement 加盖印章. */
public record SealAgreement(String committee) implements MediationCommand {
    public SealAgreement {
        Text.required("committee", committee, 200);
    }

    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        boolean sealed = m.agreement().filter(a -> a.signatures().sealed()).isPresent();
        return m.during(MediationStage.AGREEMENT_DRAWN)
                .when(
                        !committee.equals(m.committee()),
                        () -> m.terms()
                                .reason("mediation.seal.other-body", MediationRule.WRITTEN_EFFECT)
                                .with("expected", m.committee())
                                .with("found", committee))
                .when(sealed, () -> Reason.of("mediation.seal.already-sealed"))
                .orElse(() -> AgreementChecks.withEffect(m, now, new AgreementSealed(now, committee)));
    }
}

package dev.yidi.core.mediation;

import dev.yidi.core.MediatorId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A mediator signs the written agreement 调解员签名. */
public record SignAsMediator(MediatorId mediator) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        boolean signed = m.agreement()
                .filter(a -> a.signatures().mediators().contains(mediator))
                .isPresent();
        return m.during(MediationStage.AGREEMENT_DRAWN)
                .and(MediatorChecks.unfit(m, Set.of(mediator)))
                .when(signed, () -> Reason.of("mediation.sign.already-signed").with("mediator", mediator))
                .orElse(() -> AgreementChecks.withEffect(m, now, new AgreementSignedByMediator(now, mediator)));
    }
}

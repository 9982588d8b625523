package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a written agreement back before it took effect, so that its text can change 收回协议文本. */
public record WithdrawAgreement(FreeText reason) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        return m.during(MediationStage.AGREEMENT_DRAWN)
                .orElse(() -> List.of(new AgreementWithdrawn(now, Optional.of(reason))));
    }
}

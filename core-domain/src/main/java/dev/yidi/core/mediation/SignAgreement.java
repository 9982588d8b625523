package dev.yidi.core.mediation;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A party signs the written agreement 当事人签署. */
public record SignAgreement(PartyId party, SignatureForm form) implements MediationCommand {
    @Override
    public Outcome<List<MediationEvent>> decide(Mediation m, Instant now) {
        boolean signed = m.agreement()
                .filter(a -> a.signatures().parties().contains(party))
                .isPresent();
        return m.during(MediationStage.AGREEMENT_DRAWN)
                .and(PartyChecks.unknown(m, Set.of(party)))
                .when(
                        m.terms().online().contains(OnlineRule.ELECTRONIC_SIGNATURE)
                                && form != SignatureForm.ELECTRONIC,
                        () -> m.terms()
                                .reason("mediation.sign.not-electronic", MediationRule.ONLINE)
                                .with("form", form))
                .when(signed, () -> Reason.of("mediation.sign.already-signed").with("party", party))
                .orElse(() -> AgreementChecks.withEffect(m, now, new AgreementSigned(now, party, form)));
    }
}

package dev.yidi.core.consultation;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that the consent is taken back 撤回同意. */
public record WithdrawProcessingConsent(PartyId by) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return Objections.none()
                .and(Consents.against(by, c, setting))
                .unless(c.consented(), () -> Reason.of("consultation.consent.none"))
                .or(() -> new ProcessingConsentWithdrawn(setting.now(), by));
    }
}

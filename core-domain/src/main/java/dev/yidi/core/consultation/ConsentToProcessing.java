package dev.yidi.core.consultation;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Records the separate consent to process sensitive data 单独同意: of the client, or of the guardian of a child.
 *
 * @param told whether they were told why it is needed and what it means for them
 */
public record ConsentToProcessing(PartyId by, boolean told) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return Objections.none()
                .and(Consents.against(by, c, setting))
                .unless(told, () -> ConsultationLaw.reason("consultation.consent.not-told"))
                .when(c.consented(), () -> Reason.of("consultation.consent.before"))
                .or(() -> new ProcessingConsented(setting.now(), by));
    }
}

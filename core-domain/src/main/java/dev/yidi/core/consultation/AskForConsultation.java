package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Asks for a consultation 预约咨询.
 *
 * @param client the party who is advised
 * @param child whether the client is under fourteen
 */
public record AskForConsultation(ProceedingId id, ConsultationKind kind, PartyId client, boolean child)
        implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> open(ConsultationSetting setting) {
        return Outcome.granted(List.of(new ConsultationAsked(setting.now(), id, kind, client, child)));
    }

    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return Outcome.refused(Reason.of("consultation.already-begun"));
    }
}

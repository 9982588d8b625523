package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Ends a consultation without a result 终止. */
public record EndConsultation(ConsultationEnd end) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return c.during(ConsultationStage.ASKED, ConsultationStage.OFFERED, ConsultationStage.CONFIRMED)
                .when(
                        end == ConsultationEnd.MISSED_TOO_OFTEN && c.missed() == 0,
                        () -> Reason.of("consultation.end.nothing-missed"))
                .or(() -> new ConsultationEnded(setting.now(), end));
    }
}

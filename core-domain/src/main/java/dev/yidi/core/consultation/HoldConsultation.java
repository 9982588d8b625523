package dev.yidi.core.consultation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.SensitiveText;
import java.util.List;
import java.util.Optional;

/**
 * Records a session 咨询会谈: by the adviser who held it, with or without an appointment.
 *
 * @param place where, for a session on site
 * @param record what was said and advised
 */
public record HoldConsultation(ConsultationMode mode, Optional<FreeText> place, SensitiveText record)
        implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        boolean others = c.stage() == ConsultationStage.CONFIRMED
                && c.appointment().filter(time -> setting.is(time.adviser())).isEmpty();
        return c.during(ConsultationStage.ASKED, ConsultationStage.OFFERED, ConsultationStage.CONFIRMED)
                .when(setting.officer().isEmpty(), () -> Reason.of("consultation.nobody-advises"))
                .when(others, () -> Reason.of("consultation.other-adviser"))
                .when(
                        mode == ConsultationMode.ON_SITE && place.isEmpty(),
                        () -> Reason.of("consultation.place-missing"))
                .when(
                        c.needsConsent() && !c.consented(),
                        () -> ConsultationLaw.reason(
                                c.child() ? "consultation.consent.guardian-missing" : "consultation.consent.missing"))
                .or(() -> new ConsultationHeld(setting.now(), setting.officer().orElseThrow(), mode, place, record));
    }
}

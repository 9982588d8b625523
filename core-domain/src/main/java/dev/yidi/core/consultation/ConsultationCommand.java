package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Something to be done in a consultation 咨询指令; refused with every reason at once, a wrong stage by name. */
public sealed interface ConsultationCommand
        permits AskForConsultation,
                ConsentToProcessing,
                WithdrawProcessingConsent,
                ShareRecord,
                UnshareRecord,
                OfferAppointment,
                ConfirmAppointment,
                MoveAppointment,
                MissAppointment,
                HoldConsultation,
                OpenRecord,
                RecordOutcome,
                EndConsultation,
                ReportCrisis {
    /** Whether it is a look at what is recorded, and not a step. */
    default boolean isLook() {
        return false;
    }

    /** Decides what happens to {@code c}. */
    Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting);

    /** Decides where nothing was asked for: only {@link AskForConsultation} can be granted. */
    default Outcome<List<ConsultationEvent>> open(ConsultationSetting setting) {
        return Outcome.refused(Reason.of("consultation.not-begun"));
    }
}

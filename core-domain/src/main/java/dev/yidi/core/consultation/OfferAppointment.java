package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import java.util.List;

/**
 * Offers a time 安排时间.
 *
 * @param despiteWarning whether the officer asks the client to come although it is a second place
 */
public record OfferAppointment(Appointment appointment, boolean despiteWarning) implements ConsultationCommand {
    /** At the first place of the case, or none; refused where it is a second place for the client. */
    public OfferAppointment(Appointment appointment) {
        this(appointment, false);
    }

    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return c.during(ConsultationStage.ASKED)
                .and(Appointments.against(appointment, setting))
                .or(() -> new AppointmentOffered(setting.now(), appointment));
    }
}

package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import java.util.List;

/** Offers a time 安排时间. */
public record OfferAppointment(Appointment appointment) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return c.during(ConsultationStage.ASKED)
                .and(Appointments.against(appointment, setting))
                .or(() -> new AppointmentOffered(setting.now(), appointment));
    }
}

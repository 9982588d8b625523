package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Moves the time 改约. */
public record MoveAppointment(Appointment appointment) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return c.during(ConsultationStage.OFFERED, ConsultationStage.CONFIRMED)
                .and(Appointments.against(appointment, setting))
                .when(
                        c.appointment().filter(appointment::equals).isPresent(),
                        () -> Reason.of("consultation.appointment.same"))
                .or(() -> new AppointmentMoved(setting.now(), appointment));
    }
}

package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/**
 * Moves the time 改约.
 *
 * @param despiteWarning whether the officer asks the client to come although it is a second place
 */
public record MoveAppointment(Appointment appointment, boolean despiteWarning) implements ConsultationCommand {
    /** At the first place of the case, or none; refused where it is a second place for the client. */
    public MoveAppointment(Appointment appointment) {
        this(appointment, false);
    }

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

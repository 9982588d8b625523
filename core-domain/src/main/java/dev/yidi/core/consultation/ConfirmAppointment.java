package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import java.util.List;

/** Records that the client confirms the time 确认预约. */
public record ConfirmAppointment() implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        return c.during(ConsultationStage.OFFERED).or(() -> new AppointmentConfirmed(setting.now()));
    }
}

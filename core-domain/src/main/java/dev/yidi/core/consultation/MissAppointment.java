package dev.yidi.core.consultation;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that somebody did not come 失约; only after the time has come. */
public record MissAppointment(Absentee absentee) implements ConsultationCommand {
    @Override
    public Outcome<List<ConsultationEvent>> decide(Consultation c, ConsultationSetting setting) {
        boolean early = c.appointment()
                .filter(time -> setting.now().isBefore(time.start()))
                .isPresent();
        return c.during(ConsultationStage.CONFIRMED)
                .when(early, () -> Reason.of("consultation.appointment.not-yet"))
                .or(() -> new AppointmentMissed(setting.now(), absentee));
    }
}

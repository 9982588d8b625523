package dev.yidi.core.consultation;

import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;

/** What must be true of a time 预约规则. */
final class Appointments {
    private Appointments() {}

    static List<Reason> against(Appointment appointment, ConsultationSetting setting) {
        List<Reason> reasons = new ArrayList<>();
        if (!appointment.start().isAfter(setting.now())) {
            reasons.add(Reason.of("consultation.appointment.passed"));
        }
        if (appointment.mode() == ConsultationMode.ON_SITE
                && appointment.place().isEmpty()) {
            reasons.add(Reason.of("consultation.place-missing"));
        }
        return reasons;
    }
}

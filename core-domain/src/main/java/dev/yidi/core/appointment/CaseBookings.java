package dev.yidi.core.appointment;

import dev.yidi.core.Objections;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.CaseFile;
import java.util.List;

/** Whether an appointment may be made for a case 案件预约条件. */
public final class CaseBookings {
    private CaseBookings() {}

    /** Everything that stands against an appointment for {@code file}; empty when nothing does. */
    public static List<Reason> against(CaseFile file) {
        return Objections.none()
                .when(file.protection().sealed(), AppointmentRefusal.SEALED_CASE::reason)
                .all();
    }
}

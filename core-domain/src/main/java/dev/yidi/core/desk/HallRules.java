package dev.yidi.core.desk;

import dev.yidi.core.WindowId;
import java.util.Map;

/**
 * How the hall of a county runs 大厅规则.
 *
 * @param queue the order of calls
 * @param appointments how appointments are given
 */
public record HallRules(QueueRule queue, AppointmentRule appointments) {
    private static final HallRules STANDARD = HallTable.read();

    /** The same with these plans for single windows. */
    public HallRules with(Map<WindowId, SlotPlan> windows) {
        return new HallRules(
                queue,
                new AppointmentRule(
                        appointments.usual(),
                        windows,
                        appointments.daysAhead(),
                        appointments.changeMinutes(),
                        appointments.openPerPerson(),
                        appointments.earlyMinutes(),
                        appointments.lateMinutes(),
                        appointments.keepDays()));
    }

    /** What holds where a county says nothing else. */
    public static HallRules standard() {
        return STANDARD;
    }
}

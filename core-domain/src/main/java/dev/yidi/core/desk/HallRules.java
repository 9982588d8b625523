package dev.yidi.core.desk;

/**
 * How the hall of a county runs 大厅规则.
 *
 * @param queue the order of calls
 * @param appointments how appointments are given
 */
public record HallRules(QueueRule queue, AppointmentRule appointments) {
    private static final HallRules STANDARD = HallTable.read();

    /** What holds where a county says nothing else. */
    public static HallRules standard() {
        return STANDARD;
    }
}

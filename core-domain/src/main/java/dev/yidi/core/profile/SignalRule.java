package dev.yidi.core.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.List;

/**
 * From when on something is a signal 预警阈值.
 *
 * @param threshold so many or more, 2 to 10,000
 * @param withinDays counted over so many days, 1 to 366
 * @param tier places are told apart at this tier
 */
public record SignalRule(SignalKind kind, int threshold, int withinDays, Tier tier) {
    public SignalRule {
        List<Fault> faults = new ArrayList<>();
        if (threshold < 2 || threshold > 10_000) {
            faults.add(new Fault("threshold", "signal.range", "expected 2 to 10,000, found " + threshold));
        }
        if (withinDays < 1 || withinDays > 366) {
            faults.add(new Fault("withinDays", "signal.range", "expected 1 to 366 days, found " + withinDays));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("signalRule", faults);
        }
    }
}

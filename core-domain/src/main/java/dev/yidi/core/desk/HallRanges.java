package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.util.List;

/** The ranges of the numbers of the hall. */
final class HallRanges {
    private HallRanges() {}

    static void check(List<Fault> faults, String path, int value, int from, int to) {
        if (value < from || value > to) {
            faults.add(new Fault(path, "hall.range", "expected " + from + " to " + to + ", found " + value));
        }
    }

    static void refuseAny(String what, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(what, faults);
        }
    }
}

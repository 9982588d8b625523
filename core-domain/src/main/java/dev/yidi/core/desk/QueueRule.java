package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the order of calls comes about 叫号规则.
 *
 * @param headStart by how many minutes earlier a ticket with this ground counts as drawn, 0 to 240; a ground left out
 *     gives nothing
 * @param calls how often a ticket is called before it counts as missed, 1 to 9
 */
public record QueueRule(Map<PriorityGround, Integer> headStart, int calls) {
    private static final int LONGEST = 240;
    private static final int MOST_CALLS = 9;

    /**
     * @throws InvalidInputException when a number is out of its range
     */
    public QueueRule {
        EnumMap<PriorityGround, Integer> copy = new EnumMap<>(PriorityGround.class);
        copy.putAll(headStart);
        headStart = Collections.unmodifiableMap(copy);
        List<Fault> faults = new ArrayList<>();
        copy.forEach((ground, minutes) -> HallRanges.check(faults, "headStart." + ground, minutes, 0, LONGEST));
        HallRanges.check(faults, "calls", calls, 1, MOST_CALLS);
        HallRanges.refuseAny("queue", faults);
    }

    /** The head start of who has these {@code grounds}: the greatest of them, never their sum. */
    public Duration headStart(Collection<PriorityGround> grounds) {
        return Duration.ofMinutes(grounds.stream()
                .mapToInt(ground -> headStart.getOrDefault(ground, 0))
                .max()
                .orElse(0));
    }
}

package dev.yidi.ports;

import dev.yidi.core.casefile.ProceedingAct;
import dev.yidi.core.time.ClockId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be done to a proceeding now, and what it is timed by 程序当前步骤. Immutable.
 *
 * @param acts what the officer who looks can do to it now; empty for a mediation, which has acts of its own
 * @param clocks its clocks, in the order they started
 */
public record ProceedingSteps(Set<ProceedingAct> acts, List<ClockId> clocks) {
    /** Nothing to be done, and no clock. */
    public static final ProceedingSteps NONE = new ProceedingSteps(Set.of(), List.of());

    public ProceedingSteps {
        acts = Collections.unmodifiableSet(new LinkedHashSet<>(acts));
        clocks = List.copyOf(clocks);
    }
}

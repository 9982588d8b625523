package dev.yidi.core.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * Starts and ends the clocks of a case 计时规则 from data alone: the limits of the rule set, the acts that events are,
 * and the kind of the matter.
 *
 * <p>An act ends the clocks that wait for it; what takes a duty away makes its clock lapse; then every limit whose start
 * act was reached, that applies, and that has no clock running, gets one. A re-classified matter catches up from the
 * acts it has reached: from the original receipt where the limit starts there. So does one whose dispatch was taken back.
 */
final class Clockwork {
    private Clockwork() {}

    /** The events with the clock events that follow from each, in order. */
    static List<CaseEvent> complete(CaseFile before, List<CaseEvent> events, Setting setting) {
        List<CaseEvent> all = new ArrayList<>();
        CaseFile file = before;
        for (CaseEvent event : events) {
            file = file.after(event);
            all.add(event);
            List<CaseEvent> ends = ClockEnds.after(event, file, setting);
            file = file.after(ends);
            all.addAll(ends);
            List<CaseEvent> starts = ClockStarts.after(event, file, setting);
            file = file.after(starts);
            all.addAll(starts);
        }
        return List.copyOf(all);
    }

    /** The same for a case that begins with {@code events}. Classified at once, its clocks wait for that. */
    static List<CaseEvent> begin(List<CaseEvent> events, Setting setting) {
        CaseEvent registered = events.get(0);
        CaseFile file = CaseFile.from(List.of(registered));
        boolean classified = events.stream().anyMatch(CaseClassified.class::isInstance);
        List<CaseEvent> all = new ArrayList<>();
        all.add(registered);
        if (!classified) {
            List<CaseEvent> starts = ClockStarts.after(registered, file, setting);
            file = file.after(starts);
            all.addAll(starts);
        }
        all.addAll(complete(file, events.subList(1, events.size()), setting));
        return List.copyOf(all);
    }
}

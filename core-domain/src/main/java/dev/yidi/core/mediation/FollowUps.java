package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.ProceedingId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was done about the performance of an agreement 履行跟踪.
 *
 * @param reminded the obligations whose party was to be reminded
 * @param visitsCalled the obligations whose day passed, so that a visit was called for
 * @param partly the obligations of which part was performed
 * @param visits the visits made, oldest first
 * @param enforced the obligations in breach, with the proceeding in which each is enforced
 */
public record FollowUps(
        Set<String> reminded,
        Set<String> visitsCalled,
        Set<String> partly,
        List<Visit> visits,
        Map<String, ProceedingId> enforced) {
    static final FollowUps NONE = new FollowUps(Set.of(), Set.of(), Set.of(), List.of(), Map.of());

    public FollowUps {
        reminded = Ordered.set(reminded);
        visitsCalled = Ordered.set(visitsCalled);
        partly = Ordered.set(partly);
        visits = List.copyOf(visits);
        enforced = Collections.unmodifiableMap(new TreeMap<>(enforced));
    }

    /** Whether {@code kind} was called for {@code obligation} before. */
    public boolean isCalled(String obligation, FollowUpKind kind) {
        return (kind == FollowUpKind.REMINDER ? reminded : visitsCalled).contains(obligation);
    }

    /** Whether someone visited for {@code obligation}. */
    public boolean isVisited(String obligation) {
        return visits.stream().anyMatch(v -> v.obligation().equals(obligation));
    }

    FollowUps called(String obligation, FollowUpKind kind) {
        return kind == FollowUpKind.REMINDER
                ? new FollowUps(Ordered.with(reminded, obligation), visitsCalled, partly, visits, enforced)
                : new FollowUps(reminded, Ordered.with(visitsCalled, obligation), partly, visits, enforced);
    }

    FollowUps with(Visit visit) {
        List<Visit> more = new ArrayList<>(visits);
        more.add(visit);
        return new FollowUps(reminded, visitsCalled, partly, more, enforced);
    }

    FollowUps partly(String obligation) {
        return new FollowUps(reminded, visitsCalled, Ordered.with(partly, obligation), visits, enforced);
    }

    FollowUps enforced(Set<String> obligations, ProceedingId enforcement) {
        Map<String, ProceedingId> all = new TreeMap<>(enforced);
        obligations.forEach(o -> all.put(o, enforcement));
        return new FollowUps(reminded, visitsCalled, partly, visits, all);
    }
}

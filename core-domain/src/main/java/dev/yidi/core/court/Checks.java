package dev.yidi.core.court;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Puts the checks of a command together, so that a refusal names the reasons of all of them. */
final class Checks {
    private Checks() {}

    /** Nothing, unless {@code objection} holds. */
    static List<Reason> when(boolean objection, Supplier<Reason> reason) {
        return objection ? List.of(reason.get()) : List.of();
    }

    /** Nothing, unless there are offenders, which the reason then lists under {@code detail}. */
    static List<Reason> whenAny(Collection<?> offenders, String detail, Supplier<Reason> reason) {
        return when(!offenders.isEmpty(), () -> reason.get().with(detail, Ordered.line(offenders)));
    }

    /** Refused for all the reasons; granted with {@code event} when there is none. */
    static Outcome<List<ConfirmationEvent>> decide(Supplier<ConfirmationEvent> event, List<List<Reason>> checks) {
        List<Reason> reasons = checks.stream().flatMap(List::stream).toList();
        return reasons.isEmpty() ? Outcome.granted(List.of(event.get())) : Outcome.refused(reasons);
    }
}

package dev.yidi.core.joint;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The grounds of a refusal as they are gathered, so that a decision names all of them at once. */
final class Grounds {
    private final List<Reason> reasons = new ArrayList<>();

    static Grounds none() {
        return new Grounds();
    }

    Grounds when(boolean objection, Supplier<Reason> reason) {
        if (objection) {
            reasons.add(reason.get());
        }
        return this;
    }

    /** When {@code offenders} is not empty, one more that lists them under {@code detail}. */
    Grounds whenAny(Collection<?> offenders, String detail, Supplier<Reason> reason) {
        return when(!offenders.isEmpty(), () -> reason.get().with(detail, Ordered.line(offenders)));
    }

    Grounds and(List<Reason> more) {
        reasons.addAll(more);
        return this;
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    Outcome<List<JointEvent>> orElse(Supplier<List<JointEvent>> events) {
        return reasons.isEmpty() ? Outcome.granted(events.get()) : Outcome.refused(reasons());
    }
}

package dev.yidi.core.mediation;

import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** The grounds of a refusal as they are gathered, so that a decision names all of them at once. */
final class Grounds {
    private static final Grounds NONE = new Grounds(List.of());

    private final List<Reason> reasons;

    private Grounds(List<Reason> reasons) {
        this.reasons = reasons;
    }

    static Grounds none() {
        return NONE;
    }

    /** These and, when {@code objection} holds, one more. */
    Grounds when(boolean objection, Supplier<Reason> reason) {
        return objection ? and(List.of(reason.get())) : this;
    }

    /** These and, when {@code offenders} is not empty, one more that lists them under {@code detail}. */
    Grounds whenAny(Collection<?> offenders, String detail, Supplier<Reason> reason) {
        return when(!offenders.isEmpty(), () -> reason.get().with(detail, Ordered.line(offenders)));
    }

    /** These and {@code more}. */
    Grounds and(List<Reason> more) {
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(more);
        return new Grounds(List.copyOf(all));
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** Refused for all the grounds; granted with {@code events} when there is none. */
    Outcome<List<MediationEvent>> orElse(Supplier<List<MediationEvent>> events) {
        return reasons.isEmpty() ? Outcome.granted(events.get()) : Outcome.refused(reasons);
    }
}

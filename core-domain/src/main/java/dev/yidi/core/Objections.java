package dev.yidi.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** What stands against a step, as it is gathered 不予办理事由, so that a refusal names all of it at once. Immutable. */
public final class Objections {
    private static final Objections NONE = new Objections(List.of());

    private final List<Reason> reasons;

    private Objections(List<Reason> reasons) {
        this.reasons = reasons;
    }

    /** Nothing yet. */
    public static Objections none() {
        return NONE;
    }

    /** These and, when {@code objection} holds, one more. */
    public Objections when(boolean objection, Supplier<Reason> reason) {
        return objection ? and(List.of(reason.get())) : this;
    }

    /** These and, when {@code offenders} is not empty, one more that lists them under {@code detail}. */
    public Objections whenAny(Collection<?> offenders, String detail, Supplier<Reason> reason) {
        return when(!offenders.isEmpty(), () -> reason.get().with(detail, Ordered.line(offenders)));
    }

    /** These and {@code more}. */
    public Objections and(List<Reason> more) {
        List<Reason> all = new ArrayList<>(reasons);
        all.addAll(more);
        return new Objections(List.copyOf(all));
    }

    /** All of them. */
    public List<Reason> all() {
        return reasons;
    }

    /** These and, unless {@code holds}, one more. */
    public Objections unless(boolean holds, Supplier<Reason> reason) {
        return when(!holds, reason);
    }

    /** Refused for all of them; granted with the one {@code event} when there is none. */
    public <E> Outcome<List<E>> or(Supplier<? extends E> event) {
        return orAll(() -> List.of(event.get()));
    }

    /** Refused for all of them; granted with {@code events} when there is none. */
    public <E> Outcome<List<E>> orAll(Supplier<List<E>> events) {
        return reasons.isEmpty() ? Outcome.granted(events.get()) : Outcome.refused(reasons);
    }
}

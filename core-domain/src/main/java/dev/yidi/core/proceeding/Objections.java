package dev.yidi.core.proceeding;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Gathers every reason against a step of a proceeding 不予办理理由汇总; none of them hides another. */
public final class Objections {
    private final List<Reason> reasons = new ArrayList<>();

    private Objections() {}

    /** Nothing against it yet. */
    public static Objections none() {
        return new Objections();
    }

    /** One more, when {@code applies}. */
    public Objections when(boolean applies, Supplier<Reason> reason) {
        if (applies) {
            reasons.add(reason.get());
        }
        return this;
    }

    /** One more, unless {@code holds}. */
    public Objections unless(boolean holds, Supplier<Reason> reason) {
        return when(!holds, reason);
    }

    /** One more, when {@code offenders} is not empty; it lists them under {@code detail}. */
    public Objections whenAny(Collection<?> offenders, String detail, Supplier<Reason> reason) {
        return when(!offenders.isEmpty(), () -> reason.get().with(detail, line(offenders)));
    }

    /** All of {@code more}. */
    public Objections and(List<Reason> more) {
        reasons.addAll(more);
        return this;
    }

    /** The event, if nothing stands against it. */
    public <E> Outcome<List<E>> or(Supplier<? extends E> event) {
        return orAll(() -> List.of(event.get()));
    }

    /** The events, if nothing stands against them. */
    public <E> Outcome<List<E>> orAll(Supplier<List<E>> events) {
        return reasons.isEmpty() ? Outcome.granted(events.get()) : Outcome.refused(reasons);
    }

    /** What stands against it. */
    public List<Reason> all() {
        return List.copyOf(reasons);
    }

    /** The elements in one line, sorted, for a reason's details. */
    public static String line(Collection<?> elements) {
        return elements.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}

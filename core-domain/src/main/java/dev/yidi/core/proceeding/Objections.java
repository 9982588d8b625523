package dev.yidi.core.proceeding;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
}

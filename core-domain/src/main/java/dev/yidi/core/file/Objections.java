package dev.yidi.core.file;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects every reason against a command on a file 不予理由; none of them hides another. */
public final class Objections {
    private final List<Reason> reasons = new ArrayList<>();

    private Objections() {}

    /** No reason yet. */
    public static Objections none() {
        return new Objections();
    }

    /** Adds {@code reason} when it applies. */
    public Objections when(boolean applies, Supplier<Reason> reason) {
        if (applies) {
            reasons.add(reason.get());
        }
        return this;
    }

    /** Adds {@code reason} unless {@code holds}. */
    public Objections unless(boolean holds, Supplier<Reason> reason) {
        return when(!holds, reason);
    }

    /** Adds {@code more}. */
    public Objections and(List<Reason> more) {
        reasons.addAll(more);
        return this;
    }

    /** The events, if nothing stands against them. */
    public <E> Outcome<List<E>> or(Supplier<List<E>> events) {
        return reasons.isEmpty() ? Outcome.granted(events.get()) : Outcome.refused(reasons);
    }
}

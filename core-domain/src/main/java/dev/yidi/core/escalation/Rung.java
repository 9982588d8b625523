package dev.yidi.core.escalation;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.time.Span;
import java.util.List;
import java.util.Optional;

/**
 * One step of a ladder 梯级: when it fires and what happens then.
 *
 * @param id its name in the ladder
 * @param norm the end it looks at; for {@link RungTrigger#AFTER_START} whether it needs a promise at all
 * @param trigger where it stands
 * @param offset how far from there; missing for {@link RungTrigger#AT_DUE} alone
 * @param action what happens
 */
public record Rung(RungId id, Norm norm, RungTrigger trigger, Optional<Span> offset, RungAction action) {
    public Rung {
        if (trigger.needsOffset() != offset.isPresent()) {
            throw new InvalidInputException(
                    "rung " + id,
                    List.of(new Fault(
                            "offset",
                            "rung.offset",
                            "expected " + (trigger.needsOffset() ? "a span" : "no span") + " for " + trigger
                                    + ", found " + offset.map(Span::toString).orElse("none"))));
        }
    }

    /** A rung {@code offset} before the end. */
    public static Rung before(String id, Norm norm, Span offset, RungAction action) {
        return new Rung(new RungId(id), norm, RungTrigger.BEFORE_DUE, Optional.of(offset), action);
    }

    /** A rung at the end itself. */
    public static Rung at(String id, Norm norm, RungAction action) {
        return new Rung(new RungId(id), norm, RungTrigger.AT_DUE, Optional.empty(), action);
    }

    /** A rung {@code offset} after the end. */
    public static Rung after(String id, Norm norm, Span offset, RungAction action) {
        return new Rung(new RungId(id), norm, RungTrigger.AFTER_DUE, Optional.of(offset), action);
    }
}

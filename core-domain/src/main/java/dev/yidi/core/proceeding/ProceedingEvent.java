package dev.yidi.core.proceeding;

import dev.yidi.core.Citation;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened in a proceeding 程序事件, as plain facts; folding it never says no.
 *
 * @param <P> the proceeding
 */
public interface ProceedingEvent<P extends Proceeding> {

    /** When it happened. */
    Instant at();

    /** The proceeding after it. */
    P evolve(P proceeding);

    /** To whom it hands personal data of the case; mostly to nobody. */
    default List<Handing> hands() {
        return List.of();
    }

    /** The same, where the receiver is known to the proceeding, which is as it stood after this event. */
    default List<Handing> hands(P after) {
        return hands();
    }

    /** The texts that it names itself as what it rests on; mostly none. */
    default List<Citation> cited() {
        return List.of();
    }

    /** The acts in it that start or stop limits; mostly none. */
    default List<Milestone> milestones() {
        return List.of();
    }

    /** When {@code milestone} was reached by this event: {@link #at()}, save where the law counts from earlier. */
    default Instant reachedAt(Milestone milestone) {
        return at();
    }
}

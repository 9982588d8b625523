package dev.yidi.core.proceeding;

import dev.yidi.core.Citation;
import dev.yidi.core.PartyId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.YidiException;
import dev.yidi.core.time.Limit;
import java.util.List;
import java.util.Optional;

/** One way a case is worked on 办理程序, folded from its own events. Immutable. */
public interface Proceeding {

    /** Its name within the case. */
    ProceedingId id();

    /** Whether something is still to come of it, so that the case cannot be closed, merged or withdrawn over it. */
    boolean isOpen();

    /** The proceeding of the same case it goes on from, where it names one itself. */
    default Optional<ProceedingId> after() {
        return Optional.empty();
    }

    /** The one party whose affair it is, where it is not everybody's. */
    default Optional<PartyId> ofParty() {
        return Optional.empty();
    }

    /** What it asks of {@code party} now; mostly nothing. */
    default List<Asked> asks(PartyId party) {
        return List.of();
    }

    /** Whether a limit that its acts start is one of its own: of several periods a proceeding may have only one. */
    default boolean keeps(Limit limit) {
        return true;
    }

    /** The texts that its terms rest on; empty where it has no terms of its own. */
    default List<Citation> restsOn() {
        return List.of();
    }

    /** Whether courts and bodies outside owe what its limits count, and no organ of the county does. */
    default boolean isOwedOutside() {
        return false;
    }

    /**
     * The proceeding that {@code events} fold to.
     *
     * @throws YidiException unless the first event, and only that, is an opening
     */
    static <P extends Proceeding> P from(List<? extends ProceedingEvent<P>> events) {
        if (events.isEmpty() || !(events.get(0) instanceof ProceedingOpening<P> opening)) {
            throw new YidiException("expected the opening of a proceeding as the first of the events, found "
                    + (events.isEmpty() ? "none" : events.get(0).getClass().getSimpleName()));
        }
        P proceeding = opening.begin();
        for (ProceedingEvent<P> event : events.subList(1, events.size())) {
            proceeding = event.evolve(proceeding);
        }
        return proceeding;
    }
}

package dev.yidi.core.mediator;

import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Set;

/** The mediator was named for mediations of a case, or was released from them 承接与释放. */
public record MediationsBooked(Instant at, Set<Engagement> begun, Set<Engagement> ended) implements MediatorEvent {
    public MediationsBooked {
        begun = Ordered.set(begun);
        ended = Ordered.set(ended);
    }

    @Override
    public MediatorFile evolve(MediatorFile file) {
        return file.booked(begun, ended);
    }
}

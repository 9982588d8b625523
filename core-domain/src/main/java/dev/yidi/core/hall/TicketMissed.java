package dev.yidi.core.hall;

import java.time.Instant;
import java.util.Optional;

/** Its holder was called and not there 过号. */
public record TicketMissed(Instant at) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.ended(TicketEnd.MISSED, at, Optional.empty());
    }
}

package dev.yidi.core.hall;

import java.time.Instant;
import java.util.Optional;

/** Its holder went away 离开. */
public record TicketLeft(Instant at) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.ended(TicketEnd.LEFT, at, Optional.empty());
    }
}

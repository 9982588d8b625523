package dev.yidi.core.hall;

import java.time.Instant;
import java.util.Optional;

/** The day was over 当日结束. */
public record TicketDayEnded(Instant at) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.ended(TicketEnd.DAY_OVER, at, Optional.empty());
    }
}

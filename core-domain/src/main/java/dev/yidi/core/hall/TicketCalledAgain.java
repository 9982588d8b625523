package dev.yidi.core.hall;

import java.time.Instant;

/** The window called it again 再次叫号. */
public record TicketCalledAgain(Instant at) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.turning(ticket.turn().orElseThrow().again());
    }
}

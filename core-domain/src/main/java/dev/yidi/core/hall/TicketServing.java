package dev.yidi.core.hall;

import java.time.Instant;

/** Its holder came and serving began 开始办理. */
public record TicketServing(Instant at) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.turning(ticket.turn().orElseThrow().serving(at));
    }
}

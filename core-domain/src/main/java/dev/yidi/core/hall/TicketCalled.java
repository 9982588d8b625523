package dev.yidi.core.hall;

import dev.yidi.core.OfficerId;
import dev.yidi.core.WindowId;
import java.time.Instant;
import java.util.Optional;

/** A window called the ticket 叫号. */
public record TicketCalled(Instant at, WindowId window, OfficerId by, String request) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.called(new Turn(window, by, request, ticket.since(), at, 1, Optional.empty(), Optional.empty()));
    }
}

package dev.yidi.core.hall;

import dev.yidi.core.CaseId;
import java.time.Instant;
import java.util.Optional;

/** Serving ended 办理完毕. */
public record TicketServed(Instant at, Optional<CaseId> caseId) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.ended(TicketEnd.SERVED, at, caseId);
    }
}

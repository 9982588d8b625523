package dev.yidi.core.hall;

import dev.yidi.core.WindowId;
import java.time.Instant;

/** It was passed on to another window and keeps its place 转窗口. */
public record TicketPassed(Instant at, WindowId to) implements TicketEvent {
    @Override
    public Ticket evolve(Ticket ticket) {
        return ticket.passed(to, at);
    }
}

package dev.yidi.core.hall;

import dev.yidi.core.WindowId;
import dev.yidi.core.desk.QueueRule;
import dev.yidi.core.profile.CountyProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of calls 叫号顺序, a pure function of the tickets.
 *
 * <p>Each ticket counts as drawn at its draw less its head start; who counts as earlier goes first. So priority goes first,
 * within one ground the order is that of drawing, and whoever has waited for the greatest head start is overtaken by
 * nobody who comes now.
 *
 * @param profile the county
 * @param rule the head starts
 */
public record Queue(CountyProfile profile, QueueRule rule) {

    /** The queue of a county by its own rule. */
    public static Queue of(CountyProfile profile) {
        return new Queue(profile, profile.hall().queue());
    }

    /** Which ticket {@code window} calls next at {@code now}. */
    public Optional<Ticket> next(Collection<Ticket> tickets, WindowId window, Instant now) {
        return order(tickets, window, now).stream().findFirst();
    }

    /** The waiting tickets of the day that {@code window} may call, in the order of calls. */
    public List<Ticket> order(Collection<Ticket> tickets, WindowId window, Instant now) {
        return order(tickets, now).stream()
                .filter(ticket -> ticket.isFor(profile, window))
                .toList();
    }

    /** All waiting tickets of the day, in the order of calls. */
    public List<Ticket> order(Collection<Ticket> tickets, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, profile.zone());
        return tickets.stream()
                .filter(ticket ->
                        ticket.stage() == TicketStage.WAITING && ticket.day().equals(today))
                .sorted(Comparator.comparing(this::rank)
                        .thenComparing(Ticket::drawnAt)
                        .thenComparing(ticket -> ticket.head().number()))
                .toList();
    }

    /** When the ticket counts as drawn; one that was passed on counts from its draw as well. */
    public Instant rank(Ticket ticket) {
        return ticket.drawnAt().minus(rule.headStart(ticket.grounds()));
    }
}

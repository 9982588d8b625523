package dev.yidi.core.hall;

import dev.yidi.core.WindowId;
import dev.yidi.core.desk.PriorityGround;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a day at the hall came to 大厅数据: exact, by the nearest rank, so that each figure is a time somebody really
 * waited or was served. Serving that only the end of the day ended is not a time of serving and is left out.
 *
 * @param turns how many turns began to be served
 * @param served how many tickets were served to the end
 * @param missed how many were called and not there
 * @param left how many went away or were still there when the day was over
 * @param waiting how long people waited until serving began
 * @param serving how long serving took
 */
public record HallFigures(int turns, int served, int missed, int left, Times waiting, Times serving) {
    private static final int HALF = 50;
    private static final int NINETY = 90;
    private static final int WHOLE = 100;

    /** The figures of all {@code tickets}. */
    public static HallFigures of(Collection<Ticket> tickets) {
        return of(tickets, turn -> true);
    }

    /** The figures of one window: of the turns there, and of the tickets that ended there. */
    public static HallFigures of(Collection<Ticket> tickets, WindowId window) {
        return of(
                tickets.stream()
                        .filter(ticket -> ticket.turns().stream()
                                .anyMatch(turn -> turn.window().equals(window)))
                        .toList(),
                turn -> turn.window().equals(window));
    }

    /** The figures of who came with an appointment, in time or late. */
    public static HallFigures ofAppointments(Collection<Ticket> tickets) {
        return of(tickets.stream()
                .filter(ticket ->
                        ticket.appointment().isPresent() || ticket.grounds().contains(PriorityGround.APPOINTMENT))
                .toList());
    }

    private static HallFigures of(Collection<Ticket> tickets, Predicate<Turn> wanted) {
        List<Turn> turns = tickets.stream()
                .flatMap(ticket -> ticket.turns().stream())
                .filter(wanted)
                .filter(turn -> turn.servingAt().isPresent())
                .toList();
        List<Turn> closed = tickets.stream()
                .flatMap(ticket -> finished(ticket).stream())
                .filter(wanted)
                .toList();
        return new HallFigures(
                turns.size(),
                count(tickets, TicketStage.SERVED, wanted),
                count(tickets, TicketStage.MISSED, wanted),
                count(tickets, TicketStage.LEFT, wanted),
                Times.of(turns.stream().flatMap(turn -> turn.waited().stream()).toList()),
                Times.of(closed.stream().flatMap(turn -> turn.served().stream()).toList()));
    }

    private static List<Turn> finished(Ticket ticket) {
        boolean cutOff = ticket.end().filter(end -> end == TicketEnd.DAY_OVER).isPresent();
        return cutOff && !ticket.turns().isEmpty()
                ? ticket.turns().subList(0, ticket.turns().size() - 1)
                : ticket.turns();
    }

    private static int count(Collection<Ticket> tickets, TicketStage stage, Predicate<Turn> wanted) {
        return Math.toIntExact(tickets.stream()
                .filter(ticket -> ticket.stage() == stage)
                .filter(ticket -> ticket.turns().isEmpty()
                        || wanted.test(ticket.turns().get(ticket.turns().size() - 1)))
                .count());
    }

    /**
     * How long something took.
     *
     * @param count how many times were measured
     * @param total their sum
     * @param median half of them took at most this; empty when none was measured
     * @param ninety nine in ten of them took at most this
     */
    public record Times(int count, Duration total, Optional<Duration> median, Optional<Duration> ninety) {
        static Times of(List<Duration> times) {
            List<Duration> sorted = times.stream().sorted().toList();
            return new Times(
                    sorted.size(),
                    sorted.stream().reduce(Duration.ZERO, Duration::plus),
                    rank(sorted, HALF),
                    rank(sorted, NINETY));
        }

        private static Optional<Duration> rank(List<Duration> sorted, int percent) {
            int rank = (sorted.size() * percent + WHOLE - 1) / WHOLE;
            return rank == 0 ? Optional.empty() : Optional.of(sorted.get(rank - 1));
        }
    }
}

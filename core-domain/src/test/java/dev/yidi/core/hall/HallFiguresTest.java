package dev.yidi.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.FileId;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.file.KeptFile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One morning: two served at one window, one passed on, one who did not come and one who went away. */
class HallFiguresTest {
    private static final Errand LAND = Errand.on(CountyDesk.HOMESTEAD);

    private final Ticket atOnce = served(Halls.drawn("1", minute(0), LAND), Halls.LAND, 10, 12, 30);
    private final Ticket booked =
            served(Halls.drawn("2", minute(1), Errand.open(), PriorityGround.APPOINTMENT), Halls.ANY, 5, 6, 16);
    private final Ticket missed = missed(Halls.drawn("3", minute(2), LAND));
    private final Ticket gone = Halls.after(Halls.drawn("4", minute(3), LAND), new LeaveQueue(), minute(40));
    private final Ticket passedOn = passedOn(Halls.drawn("5", minute(0), LAND));
    private final List<Ticket> all = List.of(atOnce, booked, missed, gone, passedOn);

    @Test
    void the_day_counts_turns_and_ends_and_ranks_the_times() {
        HallFigures day = HallFigures.of(all);
        assertThat(day.turns()).isEqualTo(4);
        assertThat(day.served()).isEqualTo(3);
        assertThat(day.missed()).isOne();
        assertThat(day.left()).isOne();
        assertThat(day.waiting()).isEqualTo(times(4, 5 + 12 + 12 + 13, 12, 13));
        assertThat(day.serving()).isEqualTo(times(4, 8 + 10 + 17 + 18, 10, 18));
    }

    @Test
    void a_window_counts_its_own_turns_and_the_tickets_that_ended_there() {
        assertThat(HallFigures.of(all, Halls.LAND))
                .isEqualTo(new HallFigures(2, 1, 0, 0, times(2, 12 + 12, 12, 12), times(2, 8 + 18, 8, 18)));
        assertThat(HallFigures.of(all, Halls.POLICE))
                .isEqualTo(new HallFigures(1, 1, 0, 0, times(1, 13, 13, 13), times(1, 17, 17, 17)));
        assertThat(HallFigures.of(all, Halls.ANY))
                .isEqualTo(new HallFigures(1, 1, 1, 0, times(1, 5, 5, 5), times(1, 10, 10, 10)));
        assertThat(HallFigures.of(all, new WindowId("closed"))).isEqualTo(new HallFigures(0, 0, 0, 0, none(), none()));
    }

    @Test
    void appointments_are_who_came_in_time_and_who_came_late() {
        Ticket late = KeptFile.from(new DrawAppointmentTicket("YY-1", Errand.open(), Set.of(), Optional.empty())
                .begin(new FileId("f6"), "6", Halls.at(minute(4), Halls.CLERK))
                .orElseThrow());
        assertThat(HallFigures.ofAppointments(List.of(booked, late, atOnce, gone)))
                .isEqualTo(new HallFigures(1, 1, 0, 0, times(1, 5, 5, 5), times(1, 10, 10, 10)));
        Ticket lateAndGone = Halls.after(late, new LeaveQueue(), minute(50));
        assertThat(HallFigures.ofAppointments(List.of(lateAndGone, gone)).left())
                .isOne();
    }

    @Test
    void a_ticket_is_found_under_its_day_its_windows_its_appointment_and_where_it_stands() {
        assertThat(gone.facts().keys()).containsExactlyInAnyOrder("day:2026-03-02");
        assertThat(Halls.drawn("7", minute(0), LAND).facts().keys())
                .containsExactlyInAnyOrder("day:2026-03-02", "waiting:2026-03-02");
        assertThat(passedOn.facts().keys())
                .containsExactlyInAnyOrder("day:2026-03-02", "window:land:2026-03-02", "window:police:2026-03-02");
        Ticket called = Halls.after(Halls.drawn("8", minute(0), LAND), new CallTicket(Halls.LAND, "r"), minute(1));
        assertThat(called.facts().keys())
                .containsExactlyInAnyOrder("day:2026-03-02", "calling:2026-03-02", "window:land:2026-03-02");
        assertThat(Ticket.appointmentKey("YY-1")).isEqualTo("appointment:YY-1");
    }

    private static Ticket served(Ticket ticket, WindowId window, int called, int begun, int finished) {
        Ticket serving = Halls.after(
                Halls.after(ticket, new CallTicket(window, "r"), minute(called)), new BeginServing(), minute(begun));
        return Halls.after(serving, new FinishServing(Optional.empty()), minute(finished));
    }

    private static Ticket missed(Ticket ticket) {
        Ticket called = Halls.after(ticket, new CallTicket(Halls.ANY, "r"), minute(20));
        return Halls.after(Halls.after(called, new CallTicketAgain(), minute(21)), new MarkTicketMissed(), minute(23));
    }

    private static Ticket passedOn(Ticket ticket) {
        Ticket serving = Halls.after(
                Halls.after(ticket, new CallTicket(Halls.LAND, "r"), minute(10)), new BeginServing(), minute(12));
        return served(Halls.after(serving, new PassTicket(Halls.POLICE), minute(20)), Halls.POLICE, 30, 33, 50);
    }

    private static Instant minute(int minute) {
        return Halls.MONDAY.plus(Duration.ofMinutes(minute));
    }

    private static HallFigures.Times none() {
        return new HallFigures.Times(0, Duration.ZERO, Optional.empty(), Optional.empty());
    }

    private static HallFigures.Times times(int count, int total, int median, int ninety) {
        return new HallFigures.Times(
                count,
                Duration.ofMinutes(total),
                Optional.of(Duration.ofMinutes(median)),
                Optional.of(Duration.ofMinutes(ninety)));
    }
}

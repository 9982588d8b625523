package dev.yidi.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.QueueRule;
import dev.yidi.core.file.KeptFile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HallProperties {
    private static final Instant START = Halls.MONDAY;
    private static final List<PriorityGround> GROUNDS = List.copyOf(EnumSet.allOf(PriorityGround.class));
    private static final QueueRule RULE = Halls.PROFILE.hall().queue();

    @Property(tries = 300)
    void waiting_and_serving_add_up_to_the_time_from_draw_to_end(@ForAll Random random) {
        Ticket ticket = Halls.drawn("1", START, Errand.on(CountyDesk.NOISE));
        Instant now = START;
        for (int i = 0; i < 12; i++) {
            now = now.plusMillis(random.nextInt(600_000));
            ticket = step(ticket, random, now);
            Instant until = ticket.endedAt().orElse(now);
            assertThat(ticket.waiting(now).plus(ticket.serving(now))).isEqualTo(Duration.between(START, until));
            assertThat(ticket.waiting(now)).isGreaterThanOrEqualTo(Duration.ZERO);
        }
    }

    @Property(tries = 300)
    void nobody_is_overtaken_after_the_greatest_head_start_and_one_ground_keeps_its_order(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 40) int size) {
        List<Ticket> tickets = crowd(random, size);
        List<Ticket> order = Queue.of(Halls.PROFILE).order(tickets, START.plusSeconds(20_000));
        assertThat(order).containsExactlyInAnyOrderElementsOf(tickets);
        Duration greatest = RULE.headStart(RULE.headStart().keySet());
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                Ticket before = order.get(i);
                Ticket behind = order.get(j);
                assertThat(before.drawnAt()).isBeforeOrEqualTo(behind.drawnAt().plus(greatest));
                if (before.drawnAt().isAfter(behind.drawnAt())) {
                    assertThat(RULE.headStart(before.grounds())).isGreaterThan(RULE.headStart(behind.grounds()));
                }
            }
        }
    }

    @Property(tries = 100)
    void an_ordinary_ticket_is_called_however_many_with_priority_keep_coming(
            @ForAll @IntRange(min = 1, max = 20) int minutesBetween) {
        Ticket ordinary = Halls.drawn("0", START, Errand.open());
        List<Ticket> waiting = new ArrayList<>(List.of(ordinary));
        Instant now = START;
        int before = 0;
        while (waiting.contains(ordinary)) {
            now = now.plus(Duration.ofMinutes(minutesBetween));
            waiting.add(Halls.drawn(String.valueOf(++before), now, Errand.open(), PriorityGround.ELDERLY));
            waiting.remove(Queue.of(Halls.PROFILE).next(waiting, Halls.ANY, now).orElseThrow());
        }
        assertThat(Duration.between(START, now)).isLessThanOrEqualTo(Duration.ofMinutes(30 + 2L * minutesBetween));
    }

    @Property(tries = 200)
    void the_figures_are_those_of_the_single_tickets(
            @ForAll Random random, @ForAll @IntRange(min = 0, max = 30) int size) {
        List<Ticket> tickets = new ArrayList<>();
        for (Ticket ticket : crowd(random, size)) {
            Ticket now = ticket;
            Instant at = ticket.drawnAt();
            for (int i = 0; i < 6; i++) {
                at = at.plusSeconds(1 + random.nextInt(900));
                now = step(now, random, at);
            }
            tickets.add(now);
        }
        HallFigures figures = HallFigures.of(tickets);
        List<Duration> waits = tickets.stream()
                .flatMap(ticket -> ticket.turns().stream())
                .flatMap(turn -> turn.waited().stream())
                .sorted()
                .toList();
        assertThat(figures.waiting().count()).isEqualTo(waits.size());
        figures.waiting().median().ifPresent(median -> {
            assertThat(waits.stream()
                                    .filter(each -> each.compareTo(median) <= 0)
                                    .count()
                            * 2)
                    .isGreaterThanOrEqualTo(waits.size());
            assertThat(waits.stream().filter(each -> each.compareTo(median) < 0).count() * 2)
                    .isLessThan(waits.size());
        });
        assertThat(figures.served() + figures.missed() + figures.left()).isEqualTo((int)
                tickets.stream().filter(each -> each.end().isPresent()).count());
        assertThat(Stream.of(Halls.ANY, Halls.LAND, Halls.POLICE)
                        .mapToInt(window -> HallFigures.of(tickets, window).turns())
                        .sum())
                .isEqualTo(figures.turns());
    }

    @Property(tries = 100)
    void windows_that_take_turns_never_call_one_ticket_twice(@ForAll Random random) {
        List<Ticket> waiting = new ArrayList<>(crowd(random, 20));
        Set<String> called = new HashSet<>();
        Instant now = START.plusSeconds(20_000);
        for (int i = 0; i < 40; i++) {
            var window = List.of(Halls.ANY, Halls.LAND, Halls.POLICE).get(random.nextInt(3));
            Optional<Ticket> next = Queue.of(Halls.PROFILE).next(waiting, window, now);
            next.ifPresent(ticket -> {
                assertThat(called.add(ticket.head().number())).isTrue();
                waiting.set(waiting.indexOf(ticket), Halls.after(ticket, new CallTicket(window, "r"), now));
            });
        }
        assertThat(called).isNotEmpty();
    }

    private static List<Ticket> crowd(Random random, int size) {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Instant at = START.plusSeconds(random.nextInt(10_000));
            Errand errand = random.nextBoolean() ? Errand.open() : Errand.on(CountyDesk.HOMESTEAD);
            PriorityGround ground = GROUNDS.get(random.nextInt(GROUNDS.size()));
            tickets.add(
                    random.nextInt(3) == 0
                            ? Halls.drawn("n" + i, at, errand, ground)
                            : Halls.drawn("n" + i, at, errand));
        }
        return tickets;
    }

    /** One step at random; a refused one changes nothing. */
    private static Ticket step(Ticket ticket, Random random, Instant now) {
        List<TicketCommand> commands = List.of(
                new CallTicket(Halls.ANY, "a"),
                new CallTicket(Halls.POLICE, "b"),
                new CallTicketAgain(),
                new BeginServing(),
                new BeginServing(),
                new PassTicket(Halls.POLICE),
                new PassTicket(Halls.ANY),
                new FinishServing(Optional.empty()),
                new MarkTicketMissed(),
                new LeaveQueue());
        TicketCommand command = commands.get(random.nextInt(commands.size()));
        return KeptFile.decide(ticket, command, Halls.at(now, Halls.CLERK))
                .fold(events -> KeptFile.after(ticket, events), reasons -> ticket);
    }
}

package dev.yidi.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseId;
import dev.yidi.core.Classified;
import dev.yidi.core.FileId;
import dev.yidi.core.Reason;
import dev.yidi.core.TopicCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.file.KeptFile;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TicketTest {
    private static final Instant DRAWN = Halls.MONDAY;
    private static final Errand LAND = Errand.on(CountyDesk.HOMESTEAD);
    private static final CaseId CASE = new CaseId("01HZZZZZZZZZZZZZZZZZZZZZZZ");

    private final Ticket waiting = Halls.drawn("1", DRAWN, LAND);
    private final Ticket called = Halls.after(waiting, new CallTicket(Halls.LAND, "r"), minutes(10));
    private final Ticket serving = Halls.after(called, new BeginServing(), minutes(12));

    @Test
    void it_waits_is_called_served_and_measured() {
        Ticket served = Halls.after(serving, new FinishServing(Optional.of(CASE)), minutes(30));
        assertThat(Stream.of(waiting, called, serving, served).map(Ticket::stage))
                .containsExactly(TicketStage.WAITING, TicketStage.CALLED, TicketStage.SERVING, TicketStage.SERVED);
        assertThat(served.waiting(minutes(99))).isEqualTo(Duration.ofMinutes(12));
        assertThat(served.serving(minutes(99))).isEqualTo(Duration.ofMinutes(18));
        assertThat(served.caseId()).contains(CASE);
        assertThat(served.facts().keys()).contains("case:" + CASE).doesNotContain(Ticket.waitingKey(waiting.day()));
        assertThat(served.alarms(Halls.at(minutes(40), Halls.CLERK))).isEmpty();
        assertThat(codes(served, new LeaveQueue(), Halls.CLERK)).containsExactly("hall.stage");
    }

    @Test
    void whoever_does_not_come_is_called_again_before_the_ticket_counts_as_missed() {
        assertThat(codes(called, new MarkTicketMissed(), Halls.CLERK)).containsExactly("hall.called-too-seldom");
        Ticket again = Halls.after(called, new CallTicketAgain(), minutes(11));
        Ticket missed = Halls.after(again, new MarkTicketMissed(), minutes(13));
        assertThat(missed.stage()).isEqualTo(TicketStage.MISSED);
        assertThat(missed.waiting(minutes(99))).isEqualTo(Duration.ofMinutes(13));
        assertThat(missed.serving(minutes(99))).isZero();
    }

    @Test
    void passed_to_another_window_it_keeps_its_place_and_only_that_window_calls_it() {
        assertThat(codes(serving, new PassTicket(Halls.LAND), Halls.CLERK)).containsExactly("hall.same-window");
        assertThat(codes(serving, new PassTicket(new WindowId("nowhere")), Halls.CLERK))
                .containsExactly("hall.window-unknown");
        Ticket passed = Halls.after(serving, new PassTicket(Halls.POLICE), minutes(20));
        Queue queue = Queue.of(Halls.PROFILE);
        Ticket younger = Halls.drawn("2", minutes(1), Errand.on(CountyDesk.NOISE));
        assertThat(queue.order(List.of(younger, passed), Halls.POLICE, minutes(21)))
                .containsExactly(passed, younger);
        assertThat(queue.order(List.of(passed), Halls.LAND, minutes(21))).isEmpty();
        assertThat(codes(passed, new CallTicket(Halls.ANY, "r"), Halls.CLERK)).containsExactly("hall.wrong-window");
        Ticket gone = Halls.after(passed, new LeaveQueue(), minutes(50));
        assertThat(gone.waiting(minutes(99))).isEqualTo(Duration.ofMinutes(12 + 30));
        assertThat(gone.serving(minutes(99))).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void only_those_who_staff_a_window_call_there_and_all_reasons_are_named() {
        assertThat(codes(waiting, new CallTicket(Halls.LAND, "r"), Halls.POLICEMAN))
                .containsExactly("hall.not-at-window");
        assertThat(codes(waiting, new CallTicket(Halls.POLICE, "r"), Halls.POLICEMAN))
                .containsExactly("hall.wrong-window");
        assertThat(codes(serving, new CallTicket(Halls.POLICE, "r"), Actor.citizen()))
                .containsExactly("hall.not-officer", "hall.stage", "hall.not-at-window", "hall.wrong-window");
        assertThat(codes(called, new BeginServing(), Halls.POLICEMAN)).containsExactly("hall.not-at-window");
    }

    @Test
    void it_holds_for_its_day_and_ends_with_it() {
        Instant tomorrow = DRAWN.plus(Duration.ofDays(1));
        Instant midnight = Instant.parse("2026-03-02T16:00:00Z");
        assertThat(KeptFile.decide(waiting, new CallTicket(Halls.LAND, "r"), Halls.at(tomorrow, Halls.CLERK))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("hall.day-passed");
        assertThat(waiting.alarms(Halls.at(DRAWN, Halls.CLERK)))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.at()).isEqualTo(midnight));
        assertThat(Halls.after(waiting, new EndTicketDay(), minutes(5))).isEqualTo(waiting);
        Ticket over = Halls.after(serving, new EndTicketDay(), midnight);
        assertThat(over.stage()).isEqualTo(TicketStage.LEFT);
        assertThat(Halls.after(over, new EndTicketDay(), tomorrow)).isEqualTo(over);
        assertThat(HallFigures.of(List.of(over)).serving().count()).isZero();
        assertThat(HallFigures.of(List.of(over)).waiting().count()).isOne();
    }

    @Test
    void a_ticket_is_drawn_for_known_topics_and_windows_only() {
        DrawTicket draw =
                new DrawTicket(Errand.on(new TopicCode("moon")), Set.of(), Optional.of(new WindowId("nowhere")));
        assertThat(draw.begin(new FileId("f9"), "9", Halls.at(DRAWN, Actor.citizen()))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("hall.not-officer", "hall.topic-unknown", "hall.window-unknown");
    }

    @Test
    void nothing_of_a_ticket_is_personal() {
        assertThat(Stream.of(Ticket.class, Errand.class, Turn.class, TicketDrawn.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getGenericType)
                        .map(Object::toString))
                .noneMatch(type -> type.contains("FreeText") || type.contains("PersonName"))
                .noneMatch(type -> type.contains("PhoneNumber") || type.contains(Classified.class.getSimpleName()));
        assertThat(waiting.facts().title().reveal()).isEqualTo("1");
    }

    @Test
    void specialist_windows_take_their_topics_and_undifferentiated_ones_anything() {
        assertThat(WindowGuide.suggest(Halls.PROFILE, CountyDesk.CALENDAR, LAND, DRAWN))
                .extracting(each -> each.window().id())
                .containsExactly(Halls.LAND, Halls.ANY);
        assertThat(WindowGuide.suggest(Halls.PROFILE, CountyDesk.CALENDAR, Errand.on(CountyDesk.NOISE), DRAWN))
                .extracting(each -> each.window().id())
                .containsExactly(Halls.POLICE, Halls.ANY);
        assertThat(WindowGuide.suggest(
                        Halls.PROFILE,
                        CountyDesk.CALENDAR,
                        Errand.on(CountyDesk.NOISE),
                        Instant.parse("2026-03-03T01:00:00Z")))
                .as("the police are not in on Tuesdays")
                .extracting(each -> each.window().id())
                .containsExactly(Halls.ANY, Halls.POLICE);
        assertThat(WindowGuide.suggest(Halls.PROFILE, CountyDesk.CALENDAR, Errand.open(), DRAWN))
                .extracting(each -> each.window().id())
                .containsExactly(Halls.ANY);
    }

    private static Instant minutes(long after) {
        return DRAWN.plus(Duration.ofMinutes(after));
    }

    private static List<String> codes(Ticket ticket, TicketCommand command, Actor actor) {
        return KeptFile.decide(ticket, command, Halls.at(minutes(15), actor)).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}

package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.Citation;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.petition.AppealRoute;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.RuleSet;
import dev.yidi.core.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Clocks start and end from the rule set's data alone. */
class ClockworkTest {
    private static final Instant EARLIER = Instant.parse("2026-02-25T02:00:00Z");

    @Test
    void a_petition_runs_through_the_limits_of_its_procedure() {
        Play registered = Play.petition();
        Play dispatched = registered.forwardedTo(CountyDesk.HOUSING);
        Play accepted = dispatched.by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN));
        Play concluded = accepted.does(Petitions.triage())
                .does(Petitions.route(AppealRoute.PETITION_PROCEDURE))
                .does(Petitions.opinion(OpinionResult.NOT_SUPPORTED));
        Play answered = Petitions.served(concluded, Petitions.OPINION);

        assertThat(registered.running()).containsExactly("XF_TRIAGE-1", "XF_NOTICE_DIRECT-1");
        assertThat(dispatched.running()).containsExactly("XF_NOTICE_FORWARDED-1", "XF_OBJECTION-1");
        assertThat(accepted.running()).containsExactly("XF_NOTICE_FORWARDED-1", "XF_HANDLE-1");
        assertThat(concluded.running()).isEmpty();
        assertThat(answered.running()).containsExactly("XF_REVIEW_APPLY-1");
    }

    @Test
    void each_stop_names_the_act_the_limit_waited_for() {
        List<CaseEvent> events =
                Play.petition().by(CountyDesk.CENTRE).events(Play.dispatch(DispatchVerb.FORWARD, CountyDesk.HOUSING));

        assertThat(events)
                .filteredOn(ClockStopped.class::isInstance)
                .extracting(event -> ((ClockStopped) event).clock().value() + " " + ((ClockStopped) event).by())
                .containsExactly("XF_TRIAGE-1 DISPATCHED", "XF_NOTICE_DIRECT-1 DISPATCHED");
    }

    @Test
    void a_clock_carries_its_limit_whole_and_the_countys_promise() {
        ClockLedger triage = Play.petition().clock("XF_TRIAGE");

        assertThat(triage.limit())
                .isEqualTo(
                        RuleSet.national2022().limit(new LimitId("XF_TRIAGE")).orElseThrow());
        assertThat(triage.promise()).contains(Span.days(3));
        assertThat(triage.promisedDue(CountyDesk.CALENDAR, CountyDesk.ZONE).date())
                .isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Play.petition().clock("XF_NOTICE_DIRECT").promise()).isEmpty();
    }

    @Test
    void limits_from_receipt_count_from_the_receipt_and_not_from_the_registration() {
        Play play = Play.begin(Registration.petition().receivedAt(EARLIER));

        assertThat(play.clock("XF_TRIAGE").started()).isEqualTo(EARLIER);
        assertThat(play.clock("XF_TRIAGE")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void a_matter_becoming_a_petition_catches_up_from_the_acts_it_has_reached() {
        Registration request =
                Registration.petition().as(CaseKind.REQUEST, Optional.empty()).receivedAt(EARLIER);
        Classify petition = new Classify(
                CaseKind.PETITION,
                Optional.of(PetitionCategory.APPEAL_CLAIM),
                CountyDesk.NOISE,
                Set.of(),
                Optional.of(Play.text()));
        Play registered = Play.begin(request);
        Play accepted = registered
                .days(1)
                .forwardedTo(CountyDesk.HOUSING)
                .days(1)
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.HAN))
                .days(3);

        assertThat(registered.running()).isEmpty();
        Play early = registered.days(2).does(petition);
        assertThat(early.running()).containsExactly("XF_TRIAGE-1", "XF_NOTICE_DIRECT-1");
        assertThat(early.clock("XF_TRIAGE").started()).isEqualTo(EARLIER);
        Play late = accepted.does(petition);
        assertThat(late.running()).containsExactly("XF_NOTICE_FORWARDED-1", "XF_HANDLE-1");
        assertThat(late.clock("XF_NOTICE_FORWARDED").started()).isEqualTo(Play.START.plus(Duration.ofDays(1)));
        assertThat(late.clock("XF_HANDLE").started()).isEqualTo(Play.START.plus(Duration.ofDays(2)));
    }

    @Test
    void a_matter_that_is_no_petition_after_all_lets_its_clocks_lapse() {
        Play play = Play.petition()
                .does(new Classify(
                        CaseKind.REQUEST, Optional.empty(), CountyDesk.NOISE, Set.of(), Optional.of(Play.text())));

        assertThat(play.running()).isEmpty();
        assertThat(lapses(play)).containsExactly("XF_TRIAGE-1 reclassified", "XF_NOTICE_DIRECT-1 reclassified");
    }

    @Test
    void another_topic_with_another_promise_restarts_what_nothing_happened_to_yet() {
        Play play = Play.petition()
                .days(2)
                .does(new Classify(
                        CaseKind.PETITION,
                        Optional.of(PetitionCategory.APPEAL_CLAIM),
                        CountyDesk.HOMESTEAD,
                        Set.of(),
                        Optional.of(Play.text())));

        assertThat(play.running()).containsExactly("XF_NOTICE_DIRECT-1", "XF_TRIAGE-2");
        assertThat(play.clock("XF_TRIAGE").promise()).isEmpty();
        assertThat(play.clock("XF_TRIAGE").started()).isEqualTo(Play.START);
        assertThat(lapses(play)).containsExactly("XF_TRIAGE-1 promised-anew");
    }

    @Test
    void what_an_organ_owed_from_a_dispatch_falls_away_with_the_dispatch() {
        Play forwarded = Play.petition().forwardedTo(CountyDesk.HOUSING);
        Play returned = forwarded.returnedBy(CountyDesk.HOUSING);
        Play recalled = forwarded.by(CountyDesk.CENTRE).does(new RecallDispatch(Play.text()));
        Play sunk = forwarded.by(CountyDesk.HOUSING).does(Play.dispatch(DispatchVerb.SINK, CountyDesk.HALL_A));

        assertThat(returned.running()).containsExactly("XF_TRIAGE-2", "XF_NOTICE_DIRECT-2");
        assertThat(lapses(returned)).containsExactly("XF_NOTICE_FORWARDED-1 returned");
        assertThat(lapses(recalled)).containsExactly("XF_NOTICE_FORWARDED-1 recalled", "XF_OBJECTION-1 recalled");
        assertThat(lapses(sunk)).containsExactly("XF_NOTICE_FORWARDED-1 redispatched", "XF_OBJECTION-1 redispatched");
        assertThat(sunk.running()).containsExactly("XF_NOTICE_FORWARDED-2", "XF_OBJECTION-2");
    }

    @Test
    void the_time_for_handling_does_not_begin_anew_when_the_case_moves_on() {
        Play moved = Play.petition()
                .acceptedBy(CountyDesk.HALL_A)
                .days(20)
                .does(Play.dispatch(DispatchVerb.RAISE, CountyDesk.HOUSING))
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.QIN));

        assertThat(moved.clock("XF_HANDLE").id()).isEqualTo(new ClockId("XF_HANDLE-1"));
        assertThat(moved.clock("XF_HANDLE").started()).isEqualTo(Play.START);
    }

    @Test
    void an_assignment_runs_on_the_day_its_dispatcher_set_until_the_result() {
        LocalDate day = LocalDate.of(2026, 3, 12);
        Play assigned = Play.petition()
                .by(CountyDesk.CENTRE)
                .does(new Dispatch(DispatchVerb.ASSIGN, CountyDesk.HOUSING, Play.text(), Optional.of(day)));
        Play accepted = assigned.by(CountyDesk.HOUSING).does(new AcceptCase(Play.HAN));

        ClockLedger order = assigned.clock("XF_ASSIGN_REPORT");
        assertThat(order.due(CountyDesk.CALENDAR, CountyDesk.ZONE).date()).isEqualTo(day);
        assertThat(order.limit().basis()).isEqualTo(new Citation("信访工作条例(2022)", "22(3)"));
        assertThat(accepted.does(Play.dispatch(DispatchVerb.SINK, CountyDesk.HALL_A))
                        .running())
                .contains("XF_ASSIGN_REPORT-1");
        assertThat(accepted.does(new ConcludeCase(CaseResult.RESOLVED, Play.text()))
                        .running())
                .isEmpty();
        assertThat(lapses(assigned.returnedBy(CountyDesk.HOUSING))).contains("XF_ASSIGN_REPORT-1 returned");
    }

    @Test
    void each_order_has_its_own_day_and_a_return_ends_only_the_order_returned() {
        LocalDate first = LocalDate.of(2026, 4, 1);
        LocalDate second = LocalDate.of(2026, 3, 20);
        Play both = Play.petition()
                .by(CountyDesk.CENTRE)
                .does(new Dispatch(DispatchVerb.ASSIGN, CountyDesk.HOUSING, Play.text(), Optional.of(first)))
                .days(1)
                .by(CountyDesk.HOUSING)
                .does(new AcceptCase(Play.HAN))
                .does(new Dispatch(DispatchVerb.ASSIGN, CountyDesk.HALL_A, Play.text(), Optional.of(second)));

        assertThat(both.running()).contains("XF_ASSIGN_REPORT-1", "XF_ASSIGN_REPORT-2");
        Play returned = both.by(CountyDesk.HALL_A)
                .does(Play.objection())
                .by(CountyDesk.HOUSING)
                .does(new AgreeToReturn());
        assertThat(returned.running()).contains("XF_ASSIGN_REPORT-1").doesNotContain("XF_ASSIGN_REPORT-2");
    }

    @Test
    void the_end_of_a_case_ends_duties_and_leaves_the_citizens_rights() {
        Play closed = Petitions.closed(Play.petition());
        Play withdrawn = Play.petition().does(new WithdrawCase(Set.of(Play.WANG), Play.text()));

        assertThat(closed.running()).containsExactly("XF_REVIEW_APPLY-1");
        assertThat(lapses(withdrawn)).containsExactly("XF_TRIAGE-1 withdrawn", "XF_NOTICE_DIRECT-1 withdrawn");
    }

    @Test
    void a_limit_not_in_force_yet_on_the_day_does_not_start() {
        Instant before = Instant.parse("2022-04-30T02:00:00Z");
        Play play = Play.begin(Registration.petition().receivedAt(before));

        assertThat(play.running()).isEmpty();
    }

    private static List<String> lapses(Play play) {
        return play.journal().stream()
                .filter(ClockLapsed.class::isInstance)
                .map(ClockLapsed.class::cast)
                .map(lapsed -> lapsed.clock() + " " + lapsed.reason())
                .toList();
    }
}

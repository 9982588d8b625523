package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.escalation.Alarm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitId;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.PauseReason;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pausing, resuming and extending a clock; rungs and alarms. */
class ClockCommandsTest {
    private static final ClockId HANDLE = new ClockId("XF_HANDLE-1");
    private static final RungId REMIND = new RungId("remind");
    private static final RungId RAISE = new RungId("raise");
    private static final RungId SUPERVISE = new RungId("supervise");
    private static final Instant DUE = Instant.parse("2026-05-01T16:00:00Z");

    @Test
    void an_extension_is_granted_by_whom_the_law_says_and_up_to_its_cap() {
        Play play = Play.begin(CountyDesk.under(Generated.firstRules()), Registration.petition())
                .acceptedBy(CountyDesk.HOUSING);
        ClockId local = new ClockId("LOCAL_HANDLE-1");
        ExtendClock fit = new ExtendClock(local, Span.days(15), "ORGAN_HEAD", "complex");

        assertThat(play.refusals(new ExtendClock(local, Span.days(16), "ORGAN_HEAD", "complex")))
                .containsExactly("clock.extend.over-cap");
        assertThat(play.refusals(new ExtendClock(local, Span.days(5), "PARTIES", "complex")))
                .hasSize(1);
        assertThat(play.by(CountyDesk.POLICE).refusals(fit)).containsExactly("case.actor.not-holder");
        Play extended = play.does(fit);
        assertThat(extended.clock("LOCAL_HANDLE")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(fit.operation()).isEqualTo(Operation.APPROVE);
        assertThat(new ExtendClock(local, Span.days(5), "PARTIES", "agreed").operation())
                .isEqualTo(Operation.HANDLE);
    }

    @Test
    void the_handling_limit_of_a_petition_is_never_extended_without_the_notice_of_the_reasons() {
        Play untriaged = Play.petition().acceptedBy(CountyDesk.HOUSING);
        ExtendClock bare = new ExtendClock(HANDLE, Span.days(5), "ORGAN_HEAD", "complex");

        assertThat(untriaged.refusals(bare)).containsExactly("case.clock.extend-in-petition");
        assertThat(untriaged.does(Petitions.triage()).refusals(bare)).containsExactly("case.clock.extend-in-petition");
    }

    @Test
    void a_clock_pauses_only_for_reasons_its_limit_knows() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(play.refusals(new PauseClock(HANDLE, PauseReason.HEARING)))
                .containsExactly("clock.pause.reason-not-allowed");
        assertThat(play.refusals(new ResumeClock(HANDLE))).containsExactly("clock.resume.not-paused");
        assertThat(play.refusals(new PauseClock(new ClockId("nothing"), PauseReason.HEARING)))
                .containsExactly("case.clock.unknown");
    }

    @Test
    void pausing_and_resuming_are_kept_in_the_ledger() {
        Limit pausing = new Limit(
                new LimitId("LOCAL"),
                LimitNature.DUTY,
                Span.days(10),
                Milestone.ACCEPTED,
                Set.of(Milestone.CONCLUDED),
                RollPolicy.NONE,
                Optional.empty(),
                Set.of(PauseReason.APPRAISAL),
                Play.LAW,
                Validity.from(LocalDate.of(2020, 1, 1)),
                "CN",
                Set.of(CaseKind.PETITION),
                Set.of());
        Play accepted = Play.petition().acceptedBy(CountyDesk.HOUSING);
        CaseFile file = accepted.file()
                .after(new ClockStarted(
                        Play.START, new ClockId("LOCAL-1"), pausing, Optional.empty(), Play.START, Optional.empty()));
        Play play = new Play(accepted.profile(), accepted.journal(), file, Play.START, accepted.actor());

        Play paused = play.days(2).does(new PauseClock(new ClockId("LOCAL-1"), PauseReason.APPRAISAL));
        assertThat(paused.clock("LOCAL").isPaused()).isTrue();
        Play resumed = paused.days(4).does(new ResumeClock(new ClockId("LOCAL-1")));
        assertThat(resumed.clock("LOCAL")
                        .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void each_running_duty_has_its_next_alarm() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(Alarms.of(play.file(), play.setting()))
                .containsExactly(
                        new Alarm(new ClockId("XF_NOTICE_FORWARDED-1"), REMIND, Instant.parse("2026-03-11T16:00:00Z")),
                        new Alarm(HANDLE, REMIND, Instant.parse("2026-04-25T16:00:00Z")));
    }

    @Test
    void a_citizens_right_raises_no_alarm_for_offices() {
        Play closed = Petitions.closed(Play.petition());

        assertThat(closed.running()).containsExactly("XF_REVIEW_APPLY-1");
        assertThat(Alarms.of(closed.file(), closed.setting())).isEmpty();
    }

    @Test
    void a_rung_fires_when_due_once_and_a_second_call_changes_nothing() {
        Play play = Play.petition().acceptedBy(CountyDesk.HOUSING).by(Actor.system());

        assertThat(play.at(DUE.minusSeconds(1)).events(new FireRung(HANDLE, RAISE)))
                .isEmpty();
        Play raised = play.at(DUE).does(new FireRung(HANDLE, RAISE));
        assertThat(raised.file().clocks().fired().get(HANDLE))
                .containsExactly(new FiredRung(DUE, RAISE, RungAction.RAISE));
        assertThat(raised.file().custody().overseers()).containsExactly(CountyDesk.GOVERNMENT);
        assertThat(raised.events(new FireRung(HANDLE, RAISE))).isEmpty();
        assertThat(raised.events(new FireRung(HANDLE, REMIND))).hasSize(1);
        assertThat(raised.events(new FireRung(HANDLE, new RungId("no-such-rung"))))
                .isEmpty();
        assertThat(raised.refusals(new FireRung(new ClockId("nothing"), RAISE))).containsExactly("case.clock.unknown");
    }

    @Test
    void a_rung_of_an_ended_clock_no_longer_fires() {
        Play concluded = Play.petition()
                .acceptedBy(CountyDesk.HOUSING)
                .does(new ConcludeCase(CaseResult.RESOLVED, Play.text()))
                .by(Actor.system())
                .at(DUE);

        assertThat(concluded.events(new FireRung(HANDLE, RAISE))).isEmpty();
    }

    @Test
    void supervision_brings_in_the_centre_and_for_the_centre_its_superior() {
        Instant late = Instant.parse("2026-05-06T16:00:00Z");
        Play bureau = Play.petition()
                .acceptedBy(CountyDesk.HOUSING)
                .by(Actor.system())
                .at(late);
        Play centre = Play.petition()
                .by(CountyDesk.CENTRE)
                .does(new AcceptCase(Play.HAN))
                .by(Actor.system())
                .at(late);

        assertThat(bureau.does(new FireRung(HANDLE, SUPERVISE)).file().custody().overseers())
                .containsExactly(CountyDesk.CENTRE);
        assertThat(centre.does(new FireRung(HANDLE, SUPERVISE)).file().custody().overseers())
                .containsExactly(CountyDesk.GOVERNMENT);
    }

    @Test
    void nobody_of_the_accused_side_is_brought_in_to_watch() {
        Registration accusation = Registration.petition()
                .as(CaseKind.PETITION, Optional.of(PetitionCategory.REPORT_ACCUSATION))
                .against(Set.of(CountyDesk.POLICE));
        FireRung raise = new FireRung(new ClockId("XF_TRIAGE-1"), RAISE);
        Play open = Play.begin(accusation).by(Actor.system()).at(DUE);
        Play hidden = Play.begin(CountyDesk.profile(Policies.sealedFromSuperiors()), accusation)
                .by(Actor.system())
                .at(DUE);

        assertThat(open.does(raise).file().custody().overseers()).containsExactly(CountyDesk.GOVERNMENT);
        assertThat(hidden.does(raise).file().custody().overseers()).isEmpty();
    }
}

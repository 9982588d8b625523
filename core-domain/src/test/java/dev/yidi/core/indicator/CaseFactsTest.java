package dev.yidi.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.Classify;
import dev.yidi.core.casefile.CountyDesk;
import dev.yidi.core.casefile.FireRung;
import dev.yidi.core.casefile.Play;
import dev.yidi.core.casefile.RateCase;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.casefile.WithdrawCase;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.escalation.RungAction;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.place.Tier;
import dev.yidi.core.profile.RatedSubject;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.LimitId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The facts of one case, as they stand at an instant. */
class CaseFactsTest {
    private static final Norm LAW = Norm.STATUTORY;
    private static final Norm PROMISE = Norm.PROMISE;

    @Test
    void a_duty_met_before_its_end_is_on_time_and_one_met_after_is_late() {
        Play registered = Play.petition();

        assertThat(duty(registered.days(4).forwardedTo(CountyDesk.HOUSING), "XF_TRIAGE"))
                .isEqualTo(new DutyFact(new LimitId("XF_TRIAGE"), DutyKind.OTHER, Timeliness.ON_TIME, Timeliness.LATE));
        assertThat(duty(registered.days(3).forwardedTo(CountyDesk.HOUSING), "XF_TRIAGE"))
                .isEqualTo(
                        new DutyFact(new LimitId("XF_TRIAGE"), DutyKind.OTHER, Timeliness.ON_TIME, Timeliness.ON_TIME));
        assertThat(duty(registered.days(16).forwardedTo(CountyDesk.HOUSING), "XF_TRIAGE"))
                .isEqualTo(new DutyFact(new LimitId("XF_TRIAGE"), DutyKind.OTHER, Timeliness.LATE, Timeliness.LATE));
    }

    @Test
    void what_is_open_after_its_end_is_late_and_what_is_open_before_it_is_neither() {
        Play registered = Play.petition();

        assertThat(duty(registered.days(2), "XF_TRIAGE").statutory()).isEqualTo(Timeliness.NOT_DUE);
        assertThat(duty(registered.days(2), "XF_TRIAGE").promised()).isEqualTo(Timeliness.NOT_DUE);
        assertThat(duty(registered.days(4), "XF_TRIAGE").promised()).isEqualTo(Timeliness.LATE);
        assertThat(duty(registered.days(15), "XF_TRIAGE").statutory()).isEqualTo(Timeliness.NOT_DUE);
        assertThat(duty(registered.days(16), "XF_TRIAGE").statutory()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_duty_that_fell_away_counts_only_if_it_was_late_already() {
        WithdrawCase withdrawal = new WithdrawCase(Set.of(Play.WANG), Play.text());

        assertThat(duty(Play.petition().days(2).does(withdrawal), "XF_TRIAGE").statutory())
                .isEqualTo(Timeliness.NOT_COUNTED);
        assertThat(duty(Play.petition().days(20).does(withdrawal).days(9), "XF_TRIAGE")
                        .statutory())
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_duty_of_the_wrong_procedure_was_never_owed() {
        Classify request =
                new Classify(CaseKind.REQUEST, Optional.empty(), CountyDesk.NOISE, Set.of(), Optional.of(Play.text()));

        assertThat(duty(Play.petition().days(20).does(request), "XF_TRIAGE").statutory())
                .isEqualTo(Timeliness.NOT_COUNTED);
    }

    @Test
    void a_citizens_right_that_lapses_is_nobodys_delay() {
        Play closed = Play.petition().closedBy(CountyDesk.HOUSING).days(90);

        assertThat(facts(closed).duties())
                .extracting(DutyFact::limit)
                .doesNotContain(new LimitId("XF_REVIEW_APPLY"), new LimitId("XF_OBJECTION"));
        assertThat(facts(closed).against(LAW)).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void a_case_is_late_if_one_of_its_duties_is() {
        Play accepted = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(facts(accepted).against(LAW)).isEqualTo(Timeliness.NOT_DUE);
        assertThat(facts(accepted.days(16)).against(LAW)).isEqualTo(Timeliness.LATE);
        assertThat(facts(Play.dispute()).against(LAW)).isEqualTo(Timeliness.NOT_COUNTED);
        assertThat(facts(Play.petition().days(4).closedBy(CountyDesk.HOUSING)).against(PROMISE))
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void the_rest_is_read_off_the_file() {
        Play closed = Play.petition()
                .forwardedTo(CountyDesk.POLICE)
                .returnedBy(CountyDesk.POLICE)
                .closedBy(CountyDesk.HALL_A)
                .by(Actor.citizen())
                .does(new RateCase(RatedSubject.ORGAN, "SATISFIED", Optional.empty()))
                .does(new RateCase(RatedSubject.WINDOW, "UNSATISFIED", Optional.of(Play.text())));
        CaseFacts facts = facts(closed);

        assertThat(facts.kind()).isEqualTo(CaseKind.PETITION);
        assertThat(facts.topic()).contains(CountyDesk.NOISE);
        assertThat(facts.organ()).isEqualTo(CountyDesk.HALL_A);
        assertThat(facts.tier()).contains(Tier.TOWNSHIP);
        assertThat(facts.stage()).isEqualTo(Stage.CLOSED);
        assertThat(facts.result()).contains(CaseResult.RESOLVED);
        assertThat(facts.concludedAt()).contains(Play.START);
        assertThat(facts.answeredAt()).contains(Play.START);
        assertThat(facts.returns()).isOne();
        assertThat(facts.trips()).isOne();
        assertThat(facts.places()).isOne();
        assertThat(facts.ratings()).isEqualTo(2);
        assertThat(facts.satisfied()).isOne();
    }

    @Test
    void while_nobody_is_accountable_the_organ_that_took_it_in_stands_for_the_case() {
        assertThat(facts(Play.petition()).organ()).isEqualTo(CountyDesk.CENTRE);
    }

    @Test
    void fired_rungs_are_counted_by_what_they_did() {
        ClockId triage = new ClockId("XF_TRIAGE-1");
        Play late = Play.petition()
                .days(30)
                .by(Actor.system())
                .does(new FireRung(triage, new RungId("remind")))
                .does(new FireRung(triage, new RungId("raise")));

        assertThat(facts(late).rungs()).isEqualTo(Map.of(RungAction.REMIND, 1, RungAction.RAISE, 1));
    }

    private static DutyFact duty(Play play, String limit) {
        return facts(play).duties().stream()
                .filter(duty -> duty.limit().value().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFacts facts(Play play) {
        return CaseFacts.of(play.journal(), play.now(), play.profile(), CountyDesk.CALENDAR);
    }
}

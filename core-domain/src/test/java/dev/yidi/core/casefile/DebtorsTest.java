package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.petition.Instance;
import dev.yidi.core.petition.OpinionResult;
import dev.yidi.core.supervision.OpenSupervision;
import dev.yidi.core.supervision.SupervisionDemands;
import dev.yidi.core.time.ClockId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is late is urged and supervised, and nobody else. */
class DebtorsTest {
    private static final RungId SUPERVISE = new RungId("supervise");

    @Test
    void a_late_contributor_is_supervised_and_the_lead_is_not() {
        Play convened = JointPlay.convened();
        ClockId first = new ClockId("JOINT_CONTRIBUTION-1");

        assertThat(Debtors.of(first, convened.file())).contains(CountyDesk.POLICE);
        assertThat(supervised(convened.days(12), first)).singleElement().satisfies(demand -> {
            assertThat(demand.subject().addressee()).isEqualTo(CountyDesk.POLICE);
            assertThat(demand.level()).isEqualTo(SupervisionLevel.SUPERVISION);
        });
    }

    @Test
    void who_was_asked_for_review_answers_for_the_review() {
        Play requested = Petitions.decided(Play.petition(), OpinionResult.NOT_SUPPORTED)
                .does(Petitions.request(Instance.REVIEW, Petitions.GOVERNMENT));
        ClockId review = new ClockId("XF_REVIEW-1");

        assertThat(Debtors.of(review, requested.file())).contains(CountyDesk.GOVERNMENT);
        assertThat(supervised(requested.days(40), review))
                .extracting(demand -> demand.subject().addressee())
                .containsExactly(CountyDesk.GOVERNMENT);
    }

    @Test
    void a_body_above_the_county_is_not_supervised_by_it() {
        Play requested = Petitions.reviewed(Play.petition())
                .by(CountyDesk.HOUSING)
                .does(Petitions.request(Instance.RECHECK, Petitions.CITY));
        ClockId recheck = new ClockId("XF_RECHECK-1");

        assertThat(Debtors.of(recheck, requested.file())).isEmpty();
        assertThat(supervised(requested.days(40), recheck)).isEmpty();
    }

    @Test
    void no_organ_answers_for_what_a_court_owes() {
        Play applied = ProceedingsTest.agreed()
                .does(ProceedingsTest.apply(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)));
        ClockId accept = new ClockId("JC_ACCEPT-1");
        Play late = applied.days(10).by(Actor.system());

        assertThat(Debtors.of(accept, applied.file())).isEmpty();
        assertThat(supervised(applied.days(10), accept)).isEmpty();
        assertThat(late.events(new FireRung(accept, SUPERVISE)))
                .singleElement()
                .isInstanceOfSatisfying(
                        RungFired.class, fired -> assertThat(fired.overseer()).isEqualTo(Optional.<OrganId>empty()));
    }

    @Test
    void else_it_is_the_organ_accountable_for_the_case() {
        Play accepted = Play.petition().acceptedBy(CountyDesk.HOUSING);

        assertThat(Debtors.of(new ClockId("XF_HANDLE-1"), accepted.file())).contains(CountyDesk.HOUSING);
        assertThat(Debtors.of(new ClockId("XF_TRIAGE-1"), Play.petition().file()))
                .contains(CountyDesk.CENTRE);
    }

    private static List<OpenSupervision> supervised(Play play, ClockId clock) {
        Play late = play.by(Actor.system());
        List<CaseEvent> fired = late.events(new FireRung(clock, SUPERVISE));
        return SupervisionDemands.of(late.file().after(fired), fired, late.setting());
    }
}

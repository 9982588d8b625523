package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CaseKind;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.joint.AcceptContribution;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.AskContribution;
import dev.yidi.core.joint.CompleteTask;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.DeliverContribution;
import dev.yidi.core.joint.EndJointHandling;
import dev.yidi.core.joint.HoldJointSession;
import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.Means;
import dev.yidi.core.joint.NameLead;
import dev.yidi.core.joint.WaiveContribution;
import dev.yidi.core.joint.WaiveTask;
import dev.yidi.core.mediation.ConflictGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a joint handling means for the case it belongs to. */
class JointCaseTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final ConcludeCase CONCLUSION = new ConcludeCase(CaseResult.RESOLVED, Play.text());

    @Test
    void the_accountable_organ_leads_and_stays_accountable() {
        Play play = JointPlay.convened();

        assertThat(play.file().custody().accountable()).contains(CountyDesk.HALL_A);
        assertThat(JointPlay.joint(play).lead()).isEqualTo(CountyDesk.HALL_A);
        assertThat(JointPlay.accepted()
                        .refusals(JointPlay.step(new ConveneJointHandling(
                                JointPlay.J,
                                CountyDesk.HOUSING,
                                Play.text(),
                                List.of(new Ask(JointPlay.TRAFFIC, CountyDesk.POLICE, Play.text(), true, 5))))))
                .containsExactly("case.joint.lead-not-accountable");
    }

    @Test
    void only_the_centre_convenes_and_only_an_accepted_case() {
        assertThat(JointPlay.accepted().by(CountyDesk.HALL_A).refusals(JointPlay.step(JointPlay.convening())))
                .containsExactly("joint.actor.not-centre");
        assertThat(Play.begin(JointPlay.PROFILE, Registration.dispute())
                        .forwardedTo(CountyDesk.HALL_A)
                        .refusals(JointPlay.step(JointPlay.convening())))
                .containsExactly("case.stage");
    }

    @Test
    void the_case_is_not_concluded_over_what_is_required_and_open() {
        Play play = JointPlay.convened()
                .does(JointPlay.step(JointPlay.session(DUE, CountyDesk.POLICE)))
                .by(CountyDesk.HALL_A);

        assertThat(play.reasons(CONCLUSION)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("case.joint.duties-open");
            assertThat(reason.details())
                    .containsEntry("contributions", "traffic")
                    .containsEntry("tasks", "repair");
        });
        Play waived = play.does(JointPlay.step(new WaiveContribution(JointPlay.TRAFFIC, Play.text())));
        assertThat(waived.refusals(CONCLUSION)).containsExactly("case.joint.duties-open");
        assertThat(waived.does(JointPlay.step(new WaiveTask(JointPlay.REPAIR, Play.text())))
                        .refusals(CONCLUSION))
                .isEmpty();
    }

    @Test
    void nobody_but_the_lead_waives() {
        Play play = JointPlay.convened();
        WaiveContribution waiver = new WaiveContribution(JointPlay.TRAFFIC, Play.text());

        assertThat(play.refusals(JointPlay.step(waiver))).containsExactly("joint.actor.not-lead");
        assertThat(play.by(CountyDesk.POLICE).refusals(JointPlay.step(waiver))).containsExactly("joint.actor.not-lead");
        assertThat(play.by(CountyDesk.HALL_A).refusals(JointPlay.step(waiver))).isEmpty();
    }

    @Test
    void a_case_sent_on_is_not_declined_over_open_duties_and_gets_its_lead_from_the_centre() {
        Play sent = JointPlay.convened().does(Play.dispatch(DispatchVerb.DESIGNATE, CountyDesk.HOUSING));

        assertThat(sent.by(CountyDesk.HOUSING)
                        .refusals(new DeclineCase(DeclineGround.LITIGATION, Play.LAW, Play.text())))
                .containsExactly("case.joint.duties-open");
        assertThat(sent.refusals(JointPlay.step(new NameLead(CountyDesk.HALL_B, Play.text()))))
                .containsExactly("case.joint.lead-not-accountable");
        Play led = sent.does(JointPlay.step(new NameLead(CountyDesk.HOUSING, Play.text())));
        assertThat(JointPlay.joint(led).lead()).isEqualTo(CountyDesk.HOUSING);
        assertThat(led.file().custody().accountable()).contains(CountyDesk.HOUSING);
    }

    @Test
    void the_accused_side_is_never_brought_in() {
        Play report = Play.begin(JointPlay.PROFILE, Registration.report(CountyDesk.POLICE))
                .acceptedBy(CountyDesk.HALL_A)
                .by(CountyDesk.CENTRE);

        assertThat(report.reasons(JointPlay.step(JointPlay.convening())))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("case.joint.accused-organ");
                    assertThat(reason.details()).containsEntry("organ", "police");
                });
        ConveneJointHandling below = new ConveneJointHandling(
                JointPlay.J,
                CountyDesk.HALL_A,
                Play.text(),
                List.of(new Ask(JointPlay.TRAFFIC, CountyDesk.POST, Play.text(), true, 5)));
        assertThat(report.refusals(JointPlay.step(below))).containsExactly("case.joint.accused-organ");
    }

    @Test
    void a_contributor_that_is_accused_later_is_shut_out_at_once() {
        Play play = JointPlay.convened()
                .by(CountyDesk.HALL_A)
                .does(new Classify(
                        CaseKind.REPORT,
                        Optional.empty(),
                        CountyDesk.NOISE,
                        Set.of(CountyDesk.POLICE),
                        Optional.of(Play.text())));

        assertThat(play.by(CountyDesk.POLICE)
                        .refusals(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text()))))
                .containsExactly("case.actor.accused");
        assertThat(sees(play, officer(CountyDesk.POLICE))).isFalse();
        assertThat(play.refusals(JointPlay.step(new WaiveContribution(JointPlay.TRAFFIC, Play.text()))))
                .isEmpty();
    }

    @Test
    void recused_officers_never_attend() {
        Play play = JointPlay.convened()
                .does(new RecuseOfficer(Play.QIN, ConflictGround.INTEREST, Play.text(), Optional.empty()));

        assertThat(play.refusals(JointPlay.step(JointPlay.session(DUE, CountyDesk.POLICE))))
                .containsExactly("case.joint.officer-recused");
        assertThat(play.refusals(JointPlay.step(new HoldJointSession(
                        JointPlay.session(CountyDesk.POLICE, new OfficerId("another")), List.of()))))
                .isEmpty();
    }

    @Test
    void contributors_see_the_case_while_it_is_handled_jointly_and_not_once_waived() {
        Officer housing = officer(CountyDesk.HOUSING);
        Play play = JointPlay.convened();

        assertThat(sees(JointPlay.accepted(), housing)).isFalse();
        assertThat(sees(play, housing)).isTrue();
        assertThat(sees(
                        play.by(CountyDesk.HALL_A)
                                .does(JointPlay.step(new WaiveContribution(JointPlay.SURVEY, Play.text()))),
                        housing))
                .isFalse();
    }

    @Test
    void a_session_on_site_costs_each_party_a_trip_and_an_unknown_party_is_refused() {
        Play play = JointPlay.convened();
        int before = play.file().trips().count();
        Play held = play.does(JointPlay.step(JointPlay.session(DUE, CountyDesk.HALL_A)));

        assertThat(held.file().trips().count()).isEqualTo(before + 2);
        assertThat(held.file().trips().all().get(before).purpose()).isEqualTo(TripPurpose.JOINT_SESSION);
    }

    @Test
    void a_joint_handling_that_has_ended_lets_the_case_be_closed() {
        Play done = JointPlay.convened()
                .does(JointPlay.step(JointPlay.session(DUE, CountyDesk.POLICE)))
                .by(CountyDesk.POLICE)
                .does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())))
                .does(JointPlay.step(new CompleteTask(JointPlay.REPAIR, Play.text())))
                .by(CountyDesk.HALL_A)
                .does(JointPlay.step(new AcceptContribution(JointPlay.TRAFFIC)))
                .does(CONCLUSION)
                .does(new AnswerCitizen(Play.text()));

        assertThat(done.refusals(new CloseCase())).containsExactly("case.proceeding-open");
        Play ended = done.does(
                JointPlay.step(new EndJointHandling(JointEnd.RESOLVED, Set.of(Means.COUNSELLING), Play.text())));
        assertThat(JointPlay.joint(ended).means())
                .containsExactlyInAnyOrder(Means.LAW, Means.CONSULTATION, Means.COUNSELLING);
        assertThat(ended.refusals(new CloseCase())).isEmpty();
    }

    @Test
    void every_reason_is_named_at_once() {
        ConveneJointHandling bad = new ConveneJointHandling(
                new ProceedingId("other"),
                CountyDesk.LAND,
                Play.text(),
                List.of(
                        new Ask(JointPlay.TRAFFIC, CountyDesk.LAND, Play.text(), true, 0),
                        new Ask(JointPlay.TRAFFIC, CountyDesk.POLICE, Play.text(), true, 5)));

        assertThat(JointPlay.accepted().by(CountyDesk.HALL_A).refusals(JointPlay.step(bad)))
                .containsExactly(
                        "case.proceeding.other-id",
                        "case.joint.lead-not-accountable",
                        "case.organ.abolished",
                        "joint.actor.not-centre",
                        "joint.ask.twice",
                        "joint.ask.lead",
                        "joint.days");
        assertThat(JointPlay.convened()
                        .refusals(JointPlay.step(new AskContribution(
                                new Ask(new ContributionId("x"), CountyDesk.HALL_A, Play.text(), true, 3)))))
                .containsExactly("joint.ask.lead");
    }

    private static boolean sees(Play play, Officer officer) {
        return new AccessPolicy(play.profile())
                .permits(officer, Operation.READ, AccessFacts.of(play.file(), play.profile()));
    }

    private static Officer officer(dev.yidi.core.OrganId organ) {
        return new Officer(new OfficerId("o"), "某", organ, CountyDesk.TOWN_B, Set.of(Role.HANDLER));
    }
}

package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OfficerId;
import dev.yidi.core.joint.AcceptContribution;
import dev.yidi.core.joint.AcknowledgeContribution;
import dev.yidi.core.joint.Ask;
import dev.yidi.core.joint.AskContribution;
import dev.yidi.core.joint.CallOrgan;
import dev.yidi.core.joint.CompleteTask;
import dev.yidi.core.joint.Contribution;
import dev.yidi.core.joint.ContributionId;
import dev.yidi.core.joint.ContributionState;
import dev.yidi.core.joint.DeliverContribution;
import dev.yidi.core.joint.EndJointHandling;
import dev.yidi.core.joint.HoldJointSession;
import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.JointSession;
import dev.yidi.core.joint.NameLead;
import dev.yidi.core.joint.OnCall;
import dev.yidi.core.joint.RecordArrival;
import dev.yidi.core.joint.SendBackContribution;
import dev.yidi.core.joint.TaskId;
import dev.yidi.core.joint.TaskState;
import dev.yidi.core.joint.WaiveContribution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The steps of a joint handling, and who may take them. */
class JointHandlingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private final Play convened = JointPlay.convened();

    @Test
    void a_contribution_goes_from_asked_to_accepted() {
        Play play = convened.by(CountyDesk.POLICE);
        assertThat(traffic(play).state()).isEqualTo(ContributionState.ASKED);
        play = play.does(JointPlay.step(
                new AcknowledgeContribution(JointPlay.TRAFFIC, Optional.of(Play.START.plus(Duration.ofMinutes(20))))));
        assertThat(traffic(play).state()).isEqualTo(ContributionState.ACKNOWLEDGED);
        play = play.does(JointPlay.step(new RecordArrival(JointPlay.TRAFFIC)));
        assertThat(traffic(play).state()).isEqualTo(ContributionState.ARRIVED);
        play = play.does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())));
        assertThat(traffic(play).state()).isEqualTo(ContributionState.DELIVERED);
        assertThat(traffic(play).isBlocking()).isTrue();
        play = play.by(CountyDesk.HALL_A).does(JointPlay.step(new AcceptContribution(JointPlay.TRAFFIC)));
        assertThat(traffic(play).state()).isEqualTo(ContributionState.ACCEPTED);
        assertThat(traffic(play).isBlocking()).isFalse();
    }

    @Test
    void an_organ_that_took_over_from_a_contributor_or_the_lead_stands_in_its_place() {
        Play merged = convened.under(Mergers.into(JointPlay.PROFILE, CountyDesk.POLICE, CountyDesk.HOUSING));
        Play done = merged.by(CountyDesk.HOUSING)
                .does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())));
        assertThat(traffic(done).state()).isEqualTo(ContributionState.DELIVERED);
        assertThat(merged.by(CountyDesk.CENTRE)
                        .refusals(JointPlay.step(new HoldJointSession(
                                JointPlay.session(CountyDesk.HOUSING, Play.QIN),
                                List.of(JointPlay.decided(DUE, CountyDesk.HOUSING))))))
                .isEmpty();

        Play lead = convened.under(Mergers.into(JointPlay.PROFILE, CountyDesk.HALL_A, CountyDesk.HALL_B));
        AskContribution itself =
                new AskContribution(new Ask(new ContributionId("itself"), CountyDesk.HALL_B, Play.text(), true, 5));
        assertThat(lead.by(CountyDesk.HALL_B).refusals(JointPlay.step(itself))).contains("joint.ask.lead");
        assertThat(lead.by(CountyDesk.CENTRE).refusals(JointPlay.step(new NameLead(CountyDesk.HALL_B, Play.text()))))
                .contains("joint.lead.same");
    }

    @Test
    void what_is_sent_back_is_owed_again_and_delivered_twice() {
        Play play = convened.by(CountyDesk.POLICE)
                .does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())))
                .by(CountyDesk.HALL_A)
                .does(JointPlay.step(new SendBackContribution(JointPlay.TRAFFIC, Play.text(), 3)));

        assertThat(traffic(play).state()).isEqualTo(ContributionState.SENT_BACK);
        assertThat(play.refusals(JointPlay.step(new AcceptContribution(JointPlay.TRAFFIC))))
                .containsExactly("joint.contribution.wrong-state");
        Play again = play.by(CountyDesk.POLICE)
                .does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())));
        assertThat(traffic(again).deliveries()).hasSize(2);
    }

    @Test
    void only_the_organ_asked_delivers_and_only_the_lead_accepts_or_sends_back() {
        DeliverContribution delivery = new DeliverContribution(JointPlay.TRAFFIC, Play.text());
        Play delivered = convened.by(CountyDesk.POLICE).does(JointPlay.step(delivery));

        assertThat(convened.by(CountyDesk.HOUSING).refusals(JointPlay.step(delivery)))
                .containsExactly("joint.actor.not-contributor");
        assertThat(convened.refusals(JointPlay.step(delivery))).containsExactly("joint.actor.not-contributor");
        assertThat(delivered.refusals(JointPlay.step(new AcceptContribution(JointPlay.TRAFFIC))))
                .containsExactly("joint.actor.not-lead");
        assertThat(delivered
                        .by(CountyDesk.CENTRE)
                        .refusals(JointPlay.step(new SendBackContribution(JointPlay.TRAFFIC, Play.text(), 0))))
                .containsExactly("joint.actor.not-lead", "joint.days");
    }

    @Test
    void being_asked_is_a_call_for_an_organ_on_call_and_it_is_measured_each_time() {
        Play came = convened.at(Play.START.plus(Duration.ofMinutes(25)))
                .does(JointPlay.step(new RecordArrival(JointPlay.TRAFFIC)));
        assertThat(traffic(came).calls()).singleElement().satisfies(call -> {
            assertThat(call.taken()).contains(25L);
            assertThat(call.inTime(came.now())).contains(true);
        });
        Play again = came.days(1).does(JointPlay.step(new CallOrgan(JointPlay.TRAFFIC)));
        assertThat(again.refusals(JointPlay.step(new CallOrgan(JointPlay.TRAFFIC))))
                .containsExactly("joint.call.waiting");
        Play late = again.at(again.now().plus(Duration.ofMinutes(31)))
                .does(JointPlay.step(new RecordArrival(JointPlay.TRAFFIC)));
        assertThat(traffic(late).calls()).extracting(OnCall::taken).containsExactly(Optional.of(25L), Optional.of(31L));
        assertThat(late.refusals(JointPlay.step(new RecordArrival(JointPlay.TRAFFIC))))
                .containsExactly("joint.arrival.not-awaited");
    }

    @Test
    void who_is_not_on_call_is_not_called() {
        assertThat(contribution(convened, JointPlay.SURVEY).calls()).isEmpty();
        assertThat(convened.refusals(JointPlay.step(new CallOrgan(JointPlay.SURVEY))))
                .containsExactly("joint.call.not-on-call");
        assertThat(convened.by(CountyDesk.HOUSING).refusals(JointPlay.step(new CallOrgan(JointPlay.TRAFFIC))))
                .containsExactly("joint.actor.not-lead", "joint.call.waiting");
    }

    @Test
    void a_session_decides_tasks_that_their_owners_do() {
        Play play = convened.does(JointPlay.step(JointPlay.session(DUE, CountyDesk.POLICE)));

        assertThat(JointPlay.joint(play).tasks()).singleElement().satisfies(task -> {
            assertThat(task.owner()).isEqualTo(CountyDesk.POLICE);
            assertThat(task.due()).isEqualTo(DUE);
            assertThat(task.state()).isEqualTo(TaskState.OPEN);
        });
        CompleteTask done = new CompleteTask(JointPlay.REPAIR, Play.text());
        assertThat(play.refusals(JointPlay.step(done))).containsExactly("joint.actor.not-owner");
        Play finished = play.by(CountyDesk.POLICE).does(JointPlay.step(done));
        assertThat(JointPlay.joint(finished).openTasks()).isEmpty();
        assertThat(finished.refusals(JointPlay.step(done))).containsExactly("joint.task.settled");
        assertThat(finished.refusals(JointPlay.step(new CompleteTask(new TaskId("none"), Play.text()))))
                .containsExactly("joint.task.unknown");
    }

    @Test
    void a_session_is_held_by_those_who_take_part_and_its_tasks_are_theirs() {
        JointSession strangers = JointPlay.session(CountyDesk.HALL_B, new OfficerId("other"));
        HoldJointSession bad = new HoldJointSession(
                strangers,
                List.of(
                        JointPlay.decided(LocalDate.of(2026, 3, 2), CountyDesk.HALL_B),
                        JointPlay.decided(DUE, CountyDesk.POLICE)));

        assertThat(convened.refusals(JointPlay.step(bad)))
                .containsExactly(
                        "joint.session.stranger",
                        "joint.task.twice",
                        "joint.task.owner-not-in",
                        "joint.task.due-passed");
    }

    @Test
    void it_ends_over_nothing_required_with_the_means_on_record_and_takes_nothing_after() {
        EndJointHandling end = new EndJointHandling(JointEnd.NOT_RESOLVED, Set.of(), Play.text());
        Play led = convened.by(CountyDesk.HALL_A);

        assertThat(led.refusals(JointPlay.step(end)))
                .containsExactly("joint.end.contributions-open", "joint.end.no-means");
        Play ended = led.does(JointPlay.step(new WaiveContribution(JointPlay.TRAFFIC, Play.text())))
                .does(JointPlay.step(new HoldJointSession(JointPlay.session(CountyDesk.HOUSING, Play.QIN), List.of())))
                .does(JointPlay.step(end));
        assertThat(JointPlay.joint(ended).isOpen()).isFalse();
        assertThat(ended.by(CountyDesk.CENTRE)
                        .refusals(JointPlay.step(new AskContribution(
                                new Ask(new ContributionId("more"), CountyDesk.HALL_B, Play.text(), true, 3)))))
                .containsExactly("joint.over");
    }

    @Test
    void no_step_is_taken_before_it_was_convened_nor_is_it_convened_twice() {
        assertThat(JointPlay.accepted().refusals(JointPlay.step(new CallOrgan(JointPlay.TRAFFIC))))
                .containsExactly("joint.not-begun");
        assertThat(convened.refusals(JointPlay.step(JointPlay.convening())))
                .containsExactly("joint.convene.already-begun");
        assertThat(convened.by(CountyDesk.POLICE)
                        .refusals(JointPlay.step(new DeliverContribution(new ContributionId("no"), Play.text()))))
                .containsExactly("joint.contribution.unknown");
        assertThat(convened.by(CountyDesk.POLICE)
                        .refusals(JointPlay.step(new AcknowledgeContribution(
                                JointPlay.TRAFFIC, Optional.of(Play.START.minusSeconds(1))))))
                .containsExactly("joint.acknowledge.expected-passed");
    }

    private static Contribution traffic(Play play) {
        return contribution(play, JointPlay.TRAFFIC);
    }

    private static Contribution contribution(Play play, ContributionId id) {
        return JointPlay.joint(play).find(id).orElseThrow();
    }
}

package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.escalation.RungId;
import dev.yidi.core.joint.CompleteTask;
import dev.yidi.core.joint.DeliverContribution;
import dev.yidi.core.joint.EndJointHandling;
import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.Means;
import dev.yidi.core.joint.SendBackContribution;
import dev.yidi.core.joint.WaiveContribution;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each contribution and each task has a clock of its own. */
class JointClockTest {
    private static final ClockId FIRST = new ClockId("JOINT_CONTRIBUTION-1");
    private static final ClockId SECOND = new ClockId("JOINT_CONTRIBUTION-2");
    private static final ClockId THIRD = new ClockId("JOINT_CONTRIBUTION-3");
    private static final ClockId TASK = new ClockId("JOINT_TASK-1");
    private final Play convened = JointPlay.convened();

    @Test
    void each_organ_asked_has_its_own_days_and_the_proceeding_owns_the_clock() {
        assertThat(due(convened, FIRST)).isEqualTo(LocalDate.of(2026, 3, 7));
        assertThat(due(convened, SECOND)).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(convened.file().clocks().ownerOf(FIRST)).contains(JointPlay.J);
        assertThat(JointPlay.joint(convened).ownerOf(FIRST)).contains(CountyDesk.POLICE);
    }

    @Test
    void a_delivery_ends_its_own_clock_and_no_other() {
        Play play = convened.by(CountyDesk.HOUSING)
                .does(JointPlay.step(new DeliverContribution(JointPlay.SURVEY, Play.text())));

        assertThat(play.running()).contains("JOINT_CONTRIBUTION-1").doesNotContain("JOINT_CONTRIBUTION-2");
    }

    @Test
    void what_was_sent_back_runs_on_a_new_clock() {
        Play play = convened.by(CountyDesk.POLICE)
                .does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())))
                .days(1)
                .by(CountyDesk.HALL_A)
                .does(JointPlay.step(new SendBackContribution(JointPlay.TRAFFIC, Play.text(), 2)));

        assertThat(due(play, THIRD)).isEqualTo(LocalDate.of(2026, 3, 5));
        Play again = play.by(CountyDesk.POLICE)
                .does(JointPlay.step(new DeliverContribution(JointPlay.TRAFFIC, Play.text())));
        assertThat(again.running()).contains("JOINT_CONTRIBUTION-2").doesNotContain("JOINT_CONTRIBUTION-3");
    }

    @Test
    void a_waiver_and_the_end_let_clocks_lapse() {
        Play waived = convened.by(CountyDesk.HALL_A)
                .does(JointPlay.step(new WaiveContribution(JointPlay.TRAFFIC, Play.text())));
        assertThat(waived.running()).doesNotContain("JOINT_CONTRIBUTION-1").contains("JOINT_CONTRIBUTION-2");
        Play ended =
                waived.does(JointPlay.step(new EndJointHandling(JointEnd.RESOLVED, Set.of(Means.LAW), Play.text())));
        assertThat(ended.running()).noneMatch(clock -> clock.startsWith("JOINT"));
    }

    @Test
    void a_task_runs_to_its_last_day_and_is_done_by_its_owner() {
        Play play = convened.does(JointPlay.step(JointPlay.session(LocalDate.of(2026, 3, 20), CountyDesk.HALL_A)));

        assertThat(due(play, TASK)).isEqualTo(LocalDate.of(2026, 3, 20));
        Play done = play.by(CountyDesk.HALL_A).does(JointPlay.step(new CompleteTask(JointPlay.REPAIR, Play.text())));
        assertThat(done.running()).doesNotContain("JOINT_TASK-1");
    }

    @Test
    void the_ladder_of_the_county_watches_the_contributor_and_not_the_lead() {
        Play late = convened.days(6).by(Actor.system()).does(new FireRung(FIRST, new RungId("raise")));

        assertThat(late.journal().get(late.journal().size() - 1))
                .isInstanceOfSatisfying(
                        RungFired.class,
                        fired -> assertThat(fired.overseer()).isEqualTo(Optional.of(CountyDesk.GOVERNMENT)));
    }

    @Test
    void the_lead_or_the_centre_extends_the_days_and_a_contributor_does_not() {
        ExtendClock more = new ExtendClock(FIRST, Span.days(3), "CONVENER", "complex");

        assertThat(convened.by(CountyDesk.POLICE).refusals(more)).containsExactly("case.actor.not-holder");
        assertThat(due(convened.by(CountyDesk.HALL_A).does(more), FIRST)).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    private static LocalDate due(Play play, ClockId clock) {
        return play.file()
                .clocks()
                .find(clock)
                .orElseThrow()
                .due(CountyDesk.CALENDAR, CountyDesk.ZONE)
                .date();
    }
}

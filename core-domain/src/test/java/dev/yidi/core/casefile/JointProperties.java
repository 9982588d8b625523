package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.OrganId;
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
import dev.yidi.core.joint.JointEnd;
import dev.yidi.core.joint.JointEvent;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointTask;
import dev.yidi.core.joint.Means;
import dev.yidi.core.joint.RecordArrival;
import dev.yidi.core.joint.SendBackContribution;
import dev.yidi.core.joint.WaiveContribution;
import dev.yidi.core.joint.WaiveTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever the organs do, in whatever order. */
class JointProperties {
    private static final List<OrganId> ORGANS =
            List.of(CountyDesk.CENTRE, CountyDesk.HALL_A, CountyDesk.POLICE, CountyDesk.HOUSING);
    private static final List<ContributionId> NAMES =
            List.of(JointPlay.TRAFFIC, JointPlay.SURVEY, new ContributionId("extra"));

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(10).ofMaxSize(60);
    }

    @Property(tries = 300)
    void a_case_is_never_concluded_over_an_open_duty_and_nothing_is_waived_but_by_the_lead(
            @ForAll("moves") List<Integer> moves) {
        boolean concluded = false;
        Play play = JointPlay.convened();
        for (int move : moves) {
            Play before = play;
            play = after(play, move);
            JointHandling joint = JointPlay.joint(play);
            if (play.file().stage() == Stage.CONCLUDED && before.file().stage() == Stage.ACCEPTED) {
                concluded = true;
                assertThat(joint.blocking()).isEmpty();
                assertThat(joint.openTasks()).isEmpty();
                assertThat(joint.contributions().stream().filter(Contribution::required))
                        .allMatch(each -> each.state() == ContributionState.ACCEPTED
                                || each.waiver().isPresent());
            }
            assertThat(play.file().custody().accountable()).contains(CountyDesk.HALL_A);
        }
        Statistics.label("concluded")
                .collect(concluded)
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 200)
    void folding_gives_the_state_what_ended_stays_ended_and_open_clocks_are_owed(@ForAll("moves") List<Integer> moves) {
        Play play = JointPlay.convened();
        for (int move : moves) {
            JointHandling before = JointPlay.joint(play);
            play = after(play, move);
            JointHandling joint = JointPlay.joint(play);
            assertThat(before.isOpen() || joint.equals(before)).isTrue();
            Play now = play;
            joint.contributions()
                    .forEach(each -> assertThat(now.file()
                                    .clocks()
                                    .find(each.clock())
                                    .orElseThrow()
                                    .isEnded())
                            .as(each.id() + " " + each.state())
                            .isEqualTo(!each.state().isOwed() || !joint.isOpen()));
        }
        List<JointEvent> events = new ArrayList<>();
        play.journal().stream()
                .filter(JointAdvanced.class::isInstance)
                .forEach(event -> events.add(((JointAdvanced) event).event()));
        assertThat(JointHandling.from(events)).isEqualTo(JointPlay.joint(play));
    }

    private static Play after(Play play, int move) {
        CaseCommand command = command(play, move);
        OrganId actor = move / 16 % 4 == 0 ? ORGANS.get(move / 64 % ORGANS.size()) : suited(play, command);
        Play then = play.by(actor).at(play.now().plusSeconds(move % 7200));
        return then.refusals(command).isEmpty() ? then.does(command) : then;
    }

    /** Whose turn the command is, so that most moves come to something. */
    private static OrganId suited(Play play, CaseCommand command) {
        if (!(command instanceof ConductJointHandling conduct)) {
            return CountyDesk.HALL_A;
        }
        if (conduct.command() instanceof AskContribution) {
            return CountyDesk.CENTRE;
        }
        if (conduct.command() instanceof DeliverContribution delivery) {
            return JointPlay.joint(play)
                    .find(delivery.contribution())
                    .map(Contribution::organ)
                    .orElse(CountyDesk.CENTRE);
        }
        return conduct.command() instanceof CompleteTask
                ? JointPlay.joint(play).tasks().stream()
                        .map(JointTask::owner)
                        .findFirst()
                        .orElse(CountyDesk.CENTRE)
                : CountyDesk.HALL_A;
    }

    private static CaseCommand command(Play play, int move) {
        ContributionId name = NAMES.get(move / 64 % NAMES.size());
        return switch (move % 16) {
            case 0 ->
                JointPlay.step(new AskContribution(new Ask(name, CountyDesk.HOUSING, Play.text(), true, 1 + move % 9)));
            case 1 -> JointPlay.step(new AcknowledgeContribution(name, Optional.empty()));
            case 2 -> JointPlay.step(new CallOrgan(name));
            case 3 -> JointPlay.step(new RecordArrival(name));
            case 4, 5, 6 -> JointPlay.step(new DeliverContribution(name, Play.text()));
            case 7, 8 -> JointPlay.step(new AcceptContribution(name));
            case 9 -> JointPlay.step(new SendBackContribution(name, Play.text(), 1 + move % 5));
            case 10 -> JointPlay.step(new WaiveContribution(name, Play.text()));
            case 11 -> JointPlay.step(JointPlay.session(play.setting().today().plusDays(4), ORGANS.get(move / 64 % 4)));
            case 12 -> JointPlay.step(new CompleteTask(JointPlay.REPAIR, Play.text()));
            case 13 -> JointPlay.step(new WaiveTask(JointPlay.REPAIR, Play.text()));
            case 14 -> JointPlay.step(new EndJointHandling(JointEnd.RESOLVED, Set.of(Means.POLICY), Play.text()));
            default -> new ConcludeCase(CaseResult.RESOLVED, Play.text());
        };
    }
}

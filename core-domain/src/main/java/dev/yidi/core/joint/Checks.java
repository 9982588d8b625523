package dev.yidi.core.joint;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What several steps have to ask of a joint handling. */
final class Checks {
    private Checks() {}

    static List<Reason> leads(JointHandling joint, Scene scene) {
        return Grounds.none()
                .when(
                        !scene.actsFor(joint.lead()),
                        () -> Reason.of("joint.actor.not-lead").with("lead", joint.lead()))
                .reasons();
    }

    static List<Reason> leadsOrConvenes(JointHandling joint, Scene scene) {
        return scene.centre() ? List.of() : leads(joint, scene);
    }

    static List<Reason> convenes(Scene scene) {
        return Grounds.none()
                .when(!scene.centre(), () -> Reason.of("joint.actor.not-centre"))
                .reasons();
    }

    /** The contribution is there and in a state that {@code fits}. */
    static List<Reason> contribution(JointHandling joint, ContributionId id, Predicate<ContributionState> fits) {
        return joint.find(id)
                .map(each -> Grounds.none()
                        .when(
                                !fits.test(each.state()),
                                () -> Reason.of("joint.contribution.wrong-state")
                                        .with("contribution", id)
                                        .with("state", each.state()))
                        .reasons())
                .orElseGet(() -> List.of(Reason.of("joint.contribution.unknown").with("contribution", id)));
    }

    /** The actor is of the organ that was asked. */
    static List<Reason> contributes(JointHandling joint, ContributionId id, Scene scene) {
        return joint
                .find(id)
                .filter(each -> !scene.actsFor(each.organ()))
                .map(each -> Reason.of("joint.actor.not-contributor").with("organ", each.organ()))
                .stream()
                .toList();
    }

    static List<Reason> contributesOrConvenes(JointHandling joint, ContributionId id, Scene scene) {
        return scene.centre() ? List.of() : contributes(joint, id, scene);
    }

    /** The task is there and still open. */
    static List<Reason> task(JointHandling joint, TaskId id) {
        return joint.find(id)
                .map(each -> Grounds.none()
                        .when(
                                each.state() != TaskState.OPEN,
                                () -> Reason.of("joint.task.settled")
                                        .with("task", id)
                                        .with("state", each.state()))
                        .reasons())
                .orElseGet(() -> List.of(Reason.of("joint.task.unknown").with("task", id)));
    }

    /** What stands against asking {@code asks} beside the contributions there are. */
    static List<Reason> asks(OrganId lead, List<Contribution> before, List<Ask> asks, Scene scene) {
        Set<ContributionId> seen = new HashSet<>();
        List<ContributionId> twice = Stream.concat(
                        before.stream().map(Contribution::id), asks.stream().map(Ask::id))
                .filter(id -> !seen.add(id))
                .toList();
        return Grounds.none()
                .whenAny(twice, "contributions", () -> Reason.of("joint.ask.twice"))
                .whenAny(
                        asks.stream()
                                .filter(ask -> scene.same(ask.organ(), lead))
                                .map(Ask::id)
                                .toList(),
                        "contributions",
                        () -> Reason.of("joint.ask.lead").with("lead", lead))
                .and(days(asks.stream().map(Ask::days).toList()))
                .reasons();
    }

    static List<Reason> days(List<Integer> days) {
        return Grounds.none()
                .when(
                        days.stream().anyMatch(each -> each < 1 || each > MOST),
                        () -> Reason.of("joint.days").with("most", MOST))
                .reasons();
    }

    /** The events of asking; each gets the next clock. */
    static List<JointEvent> asked(List<Ask> asks, Scene scene) {
        List<JointEvent> events = new ArrayList<>();
        int clock = scene.contributionClocks();
        for (Ask ask : asks) {
            clock++;
            events.add(new ContributionAsked(
                    scene.now(),
                    ask.id(),
                    ask.organ(),
                    ask.duty(),
                    ask.required(),
                    ask.days(),
                    Optional.ofNullable(scene.onCall().get(ask.organ())),
                    JointTerm.CONTRIBUTION.clock(clock)));
        }
        return List.copyOf(events);
    }

    private static final int MOST = 366;
}

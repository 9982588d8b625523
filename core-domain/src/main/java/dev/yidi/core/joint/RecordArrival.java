package dev.yidi.core.joint;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;

/** Records that the organ came 到场登记; from its call on, the minutes are counted. */
public record RecordArrival(ContributionId contribution) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        Optional<Contribution> asked = joint.find(contribution);
        boolean waits = asked.flatMap(Contribution::waiting).isPresent();
        return joint.going()
                .and(Checks.contributesOrConvenes(joint, contribution, scene))
                .and(Checks.contribution(joint, contribution, state -> !state.isSettled()))
                .when(
                        !waits
                                && asked.filter(each -> each.state() != ContributionState.ASKED
                                                && each.state() != ContributionState.ACKNOWLEDGED)
                                        .isPresent(),
                        () -> Reason.of("joint.arrival.not-awaited"))
                .orElse(() -> List.of(new OrganArrived(scene.now(), contribution)));
    }
}

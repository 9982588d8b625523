package dev.yidi.core.joint;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Optional;

/** Calls an organ on call again 呼叫到场, for another session for instance. */
public record CallOrgan(ContributionId contribution) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        Optional<Contribution> called = joint.find(contribution);
        Optional<Integer> minutes = called.map(each -> scene.onCall().get(each.organ()));
        return joint.going()
                .and(Checks.leadsOrConvenes(joint, scene))
                .and(Checks.contribution(joint, contribution, state -> !state.isSettled()))
                .when(called.isPresent() && minutes.isEmpty(), () -> Reason.of("joint.call.not-on-call"))
                .when(called.flatMap(Contribution::waiting).isPresent(), () -> Reason.of("joint.call.waiting"))
                .orElse(() -> List.of(new OrganCalled(scene.now(), contribution, minutes.orElseThrow())));
    }
}

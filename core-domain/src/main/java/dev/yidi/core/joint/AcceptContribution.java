package dev.yidi.core.joint;

import dev.yidi.core.Outcome;
import java.util.List;

/** Takes what was delivered as good 认可协办; the lead does. */
public record AcceptContribution(ContributionId contribution) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.leads(joint, scene))
                .and(Checks.contribution(joint, contribution, state -> state == ContributionState.DELIVERED))
                .orElse(() -> List.of(new ContributionAccepted(scene.now(), contribution)));
    }
}

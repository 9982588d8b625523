package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Does without a contribution 免除协办, with a reason on record; the lead does, and nobody else. */
public record WaiveContribution(ContributionId contribution, FreeText reason) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.leads(joint, scene))
                .and(Checks.contribution(joint, contribution, state -> !state.isSettled()))
                .orElse(() -> List.of(new ContributionWaived(
                        scene.now(),
                        contribution,
                        reason,
                        joint.find(contribution).orElseThrow().clock())));
    }
}

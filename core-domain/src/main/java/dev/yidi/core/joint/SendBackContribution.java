package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Sends back what was delivered 退回补充, with a reason and new days; the lead does. */
public record SendBackContribution(ContributionId contribution, FreeText reason, int days) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.leads(joint, scene))
                .and(Checks.contribution(joint, contribution, state -> state == ContributionState.DELIVERED))
                .and(Checks.days(List.of(days)))
                .orElse(() -> List.of(new ContributionSentBack(
                        scene.now(),
                        contribution,
                        reason,
                        days,
                        JointTerm.CONTRIBUTION.clock(scene.contributionClocks() + 1))));
    }
}

package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Delivers what was asked 协办反馈; the lead looks at it. */
public record DeliverContribution(ContributionId contribution, FreeText delivery) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.contributes(joint, contribution, scene))
                .and(Checks.contribution(joint, contribution, ContributionState::isOwed))
                .orElse(() -> List.of(new ContributionDelivered(
                        scene.now(),
                        contribution,
                        delivery,
                        joint.find(contribution).orElseThrow().clock())));
    }
}

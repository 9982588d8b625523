package dev.yidi.core.joint;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says that the organ knows and when it comes 响应协办; the centre may record a call that was answered. */
public record AcknowledgeContribution(ContributionId contribution, Optional<Instant> expectedAt)
        implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.contributesOrConvenes(joint, contribution, scene))
                .and(Checks.contribution(joint, contribution, state -> state == ContributionState.ASKED))
                .when(
                        expectedAt.filter(at -> at.isBefore(scene.now())).isPresent(),
                        () -> Reason.of("joint.acknowledge.expected-passed"))
                .orElse(() -> List.of(new ContributionAcknowledged(scene.now(), contribution, expectedAt)));
    }
}

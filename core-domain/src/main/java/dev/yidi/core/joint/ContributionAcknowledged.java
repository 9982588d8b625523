package dev.yidi.core.joint;

import java.time.Instant;
import java.util.Optional;

/** The organ knows what it is asked 响应协办, and says when it will come. */
public record ContributionAcknowledged(Instant at, ContributionId contribution, Optional<Instant> expectedAt)
        implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.acknowledged(expectedAt));
    }
}

package dev.yidi.core.joint;

import java.time.Instant;
import java.util.Optional;

/** An organ on call was called again 呼叫到场. */
public record OrganCalled(Instant at, ContributionId contribution, int minutes) implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.called(new OnCall(at, minutes, Optional.empty())));
    }
}

package dev.yidi.core.joint;

import java.time.Instant;

/** The organ came 到场. */
public record OrganArrived(Instant at, ContributionId contribution) implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.arrived(at));
    }
}

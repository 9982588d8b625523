package dev.yidi.core.joint;

import java.time.Instant;

/** The lead took what was delivered as good 认可协办. */
public record ContributionAccepted(Instant at, ContributionId contribution) implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.accepted(at));
    }
}

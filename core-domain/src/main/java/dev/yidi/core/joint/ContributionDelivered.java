package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The organ delivered 协办反馈.
 *
 * @param clock the clock it ends
 */
public record ContributionDelivered(Instant at, ContributionId contribution, FreeText delivery, ClockId clock)
        implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.delivered(new Delivery(at, delivery)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.JOINT_DELIVERED);
    }

    @Override
    public boolean concerns(ClockId other) {
        return clock.equals(other);
    }
}

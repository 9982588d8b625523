package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The lead sent back what was delivered 退回补充: it is owed again.
 *
 * @param days within how many days
 * @param clock the clock that counts them
 */
public record ContributionSentBack(Instant at, ContributionId contribution, FreeText reason, int days, ClockId clock)
        implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(contribution, each -> each.sentBack(clock));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.JOINT_ASKED);
    }
}

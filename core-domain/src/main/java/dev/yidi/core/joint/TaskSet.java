package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A session decided that somebody does something 确定任务.
 *
 * @param due the last day
 * @param clock the clock that counts to it
 */
public record TaskSet(Instant at, TaskId task, OrganId owner, FreeText text, LocalDate due, ClockId clock)
        implements JointEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(owner), DisclosurePurpose.HANDLE));
    }

    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.with(JointTask.of(this));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.JOINT_TASK_SET);
    }
}

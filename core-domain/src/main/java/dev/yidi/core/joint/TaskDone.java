package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** A task was done 完成任务.
 *
 * @param clock the clock it ends
 */
public record TaskDone(Instant at, TaskId task, FreeText result, ClockId clock) implements JointEvent {
    @Override
    public JointHandling evolve(JointHandling joint) {
        return joint.change(task, each -> each.settled(TaskState.DONE, at, result));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.JOINT_TASK_DONE);
    }

    @Override
    public boolean concerns(ClockId other) {
        return clock.equals(other);
    }
}

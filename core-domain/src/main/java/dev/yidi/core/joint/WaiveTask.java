package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Does without a task 免除任务, with a reason on record; the lead does. */
public record WaiveTask(TaskId task, FreeText reason) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.leads(joint, scene))
                .and(Checks.task(joint, task))
                .orElse(() -> List.of(new TaskWaived(
                        scene.now(),
                        task,
                        reason,
                        joint.find(task).orElseThrow().clock())));
    }
}

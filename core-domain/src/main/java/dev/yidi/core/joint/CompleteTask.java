package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Reports a task as done 完成任务; its owner does. */
public record CompleteTask(TaskId task, FreeText result) implements JointCommand {
    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.task(joint, task))
                .when(
                        joint.find(task)
                                .filter(each -> !scene.actsFor(each.owner()))
                                .isPresent(),
                        () -> Reason.of("joint.actor.not-owner"))
                .orElse(() -> List.of(new TaskDone(
                        scene.now(),
                        task,
                        result,
                        joint.find(task).orElseThrow().clock())));
    }
}

package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** Ends a joint handling 结束联合调处: over nothing required that is open, and with the means on record. */
public record EndJointHandling(JointEnd end, Set<Means> means, FreeText summary) implements JointCommand {
    public EndJointHandling {
        means = Ordered.set(means);
    }

    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        return joint.going()
                .and(Checks.leadsOrConvenes(joint, scene))
                .whenAny(
                        joint.blocking().stream().map(Contribution::id).toList(),
                        "contributions",
                        () -> Reason.of("joint.end.contributions-open"))
                .whenAny(
                        joint.openTasks().stream().map(JointTask::id).toList(),
                        "tasks",
                        () -> Reason.of("joint.end.tasks-open"))
                .when(means.isEmpty() && joint.means().isEmpty(), () -> Reason.of("joint.end.no-means"))
                .orElse(() -> List.of(new JointHandlingEnded(scene.now(), end, means, summary, joint.clocksOwed())));
    }
}

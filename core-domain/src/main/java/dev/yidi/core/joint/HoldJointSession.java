package dev.yidi.core.joint;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Records a session and what it decided 召开联合调处会: every decision becomes a task. */
public record HoldJointSession(JointSession session, List<Decided> decisions) implements JointCommand {
    public HoldJointSession {
        decisions = List.copyOf(decisions);
    }

    @Override
    public Outcome<List<JointEvent>> decide(JointHandling joint, Scene scene) {
        Set<OrganId> organs = joint.organs();
        return joint.going()
                .and(Checks.leadsOrConvenes(joint, scene))
                .when(session.attended().isEmpty(), () -> Reason.of("joint.session.nobody-came"))
                .whenAny(
                        session.attended().stream()
                                .map(Attendance::organ)
                                .filter(organ ->
                                        !scene.isAmong(organ, organs) && !scene.same(organ, joint.convenedBy()))
                                .toList(),
                        "organs",
                        () -> Reason.of("joint.session.stranger"))
                .whenAny(twice(joint), "tasks", () -> Reason.of("joint.task.twice"))
                .whenAny(
                        decisions.stream()
                                .map(Decided::owner)
                                .filter(owner -> !scene.isAmong(owner, organs))
                                .toList(),
                        "organs",
                        () -> Reason.of("joint.task.owner-not-in"))
                .whenAny(
                        decisions.stream()
                                .filter(each -> !each.due().isAfter(scene.today()))
                                .map(Decided::id)
                                .toList(),
                        "tasks",
                        () -> Reason.of("joint.task.due-passed"))
                .orElse(() -> events(scene));
    }

    private List<TaskId> twice(JointHandling joint) {
        Set<TaskId> seen = new HashSet<>();
        return Stream.concat(
                        joint.tasks().stream().map(JointTask::id),
                        decisions.stream().map(Decided::id))
                .filter(id -> !seen.add(id))
                .toList();
    }

    private List<JointEvent> events(Scene scene) {
        List<JointEvent> events = new ArrayList<>();
        events.add(new JointSessionHeld(scene.now(), session));
        int clock = scene.taskClocks();
        for (Decided each : decisions) {
            clock++;
            events.add(new TaskSet(
                    scene.now(), each.id(), each.owner(), each.text(), each.due(), JointTerm.TASK.clock(clock)));
        }
        return List.copyOf(events);
    }
}

package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.Reason;
import dev.yidi.core.joint.Contribution;
import dev.yidi.core.joint.JointHandling;
import dev.yidi.core.joint.JointTask;
import dev.yidi.core.time.ClockId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other organs still owe to a case 未完成的协办: it is not ended over them. */
final class JointDuties {
    private JointDuties() {}

    /** The one reason that names every open required contribution and every open task; none where nothing is open. */
    static List<Reason> against(CaseFile file) {
        String contributions = names(file, joint -> joint.blocking().stream().map(Contribution::id));
        String tasks = names(file, joint -> joint.openTasks().stream().map(JointTask::id));
        return new Refusals()
                .when(
                        !(contributions.isEmpty() && tasks.isEmpty()),
                        () -> Refusal.JOINT_DUTIES_OPEN
                                .reason()
                                .with("contributions", contributions)
                                .with("tasks", tasks))
                .all();
    }

    /** The organ that owes what {@code clock} counts, if it counts for a joint handling. */
    static Optional<OrganId> ownerOf(ClockId clock, CaseFile file) {
        return file.proceedings().of(JointHandling.class).stream()
                .flatMap(joint -> joint.ownerOf(clock).stream())
                .findFirst();
    }

    private static String names(CaseFile file, Function<JointHandling, Stream<?>> open) {
        return file.proceedings().of(JointHandling.class).stream()
                .filter(JointHandling::isOpen)
                .flatMap(open)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}

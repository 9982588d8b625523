package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.joint.ContributionAsked;
import dev.yidi.core.joint.ContributionSentBack;
import dev.yidi.core.joint.JointTerm;
import dev.yidi.core.joint.TaskSet;
import dev.yidi.core.time.ExtensionRule;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import dev.yidi.core.time.RollPolicy;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** The days given to a contributor or to the owner of a task 协办和任务期限, as limits of their own. */
final class JointLimits {
    private static final Citation BASIS = new Citation("信访工作条例(2022)", "18 ¶3");

    private JointLimits() {}

    static Optional<Limit> of(CaseEvent event, Setting setting) {
        if (!(event instanceof JointAdvanced advanced)) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.ofInstant(event.at(), setting.zone());
        if (advanced.event() instanceof ContributionAsked asked) {
            return Optional.of(contribution(asked.days(), start));
        }
        if (advanced.event() instanceof ContributionSentBack back) {
            return Optional.of(contribution(back.days(), start));
        }
        return advanced.event() instanceof TaskSet set
                ? Optional.of(limit(
                        JointTerm.TASK,
                        (int) Math.min(ChronoUnit.DAYS.between(start, set.due()), Span.MAX),
                        Milestone.JOINT_TASK_SET,
                        Milestone.JOINT_TASK_DONE,
                        start))
                : Optional.empty();
    }

    private static Limit contribution(int days, LocalDate start) {
        return limit(JointTerm.CONTRIBUTION, days, Milestone.JOINT_ASKED, Milestone.JOINT_DELIVERED, start);
    }

    private static Limit limit(JointTerm term, int days, Milestone from, Milestone until, LocalDate start) {
        return new Limit(
                term.limit(),
                LimitNature.DUTY,
                Span.days(days),
                from,
                Set.of(until),
                RollPolicy.NONE,
                Optional.of(new ExtensionRule("CONVENER", Optional.empty(), Optional.empty())),
                Set.of(),
                BASIS,
                Validity.from(start),
                "CN",
                Set.of(),
                Set.of());
    }
}

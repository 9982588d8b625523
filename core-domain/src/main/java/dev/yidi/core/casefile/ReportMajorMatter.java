package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports a major or urgent matter up 重大紧急事项报告: to the own Party committee and government, the competent department, the
 * office of the joint conference and the petition office above (信访工作条例 art. 25). Holding it back is punished (art. 46(4)), so
 * that it can be done at every stage of a case that lives, as often as there is something new.
 *
 * @param to the organs of the county that were told, at least one of them
 * @param further who else was told, above the county
 * @param reportedAt when they were told, which may have been before it is recorded here
 * @param what what they were told
 */
public record ReportMajorMatter(Set<OrganId> to, Optional<FreeText> further, Instant reportedAt, FreeText what)
        implements CaseCommand {
    public ReportMajorMatter {
        to = Copies.of(to);
    }

    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Set<Stage> stages() {
        return Stage.LIVE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        Refusals refusals = new Refusals()
                .at(file, stages())
                .unless(new Standing(file, setting).steers(), Refusal.NOT_HOLDER)
                .when(to.isEmpty(), Refusal.MAJOR_NOBODY_TOLD)
                .when(
                        reportedAt.isAfter(setting.now())
                                || reportedAt.isBefore(file.intake().receivedAt()),
                        Refusal.MAJOR_TOLD_WHEN);
        to.forEach(organ -> refusals.known(organ, setting));
        return refusals.or(() -> new MajorMatterReported(setting.now(), to, further, reportedAt, what));
    }
}

package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every reprisal reported so far was answered with protection 保护措施. */
public record ReprisalAnswered(Instant at, FreeText measures) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        List<Reprisal> all = r.reprisals().stream()
                .map(each -> each.answeredAt().isPresent() ? each : new Reprisal(each.at(), Optional.of(at)))
                .toList();
        return r.change().suffering(all);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REPRISAL_ANSWERED);
    }
}

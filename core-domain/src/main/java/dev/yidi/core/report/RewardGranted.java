package dev.yidi.core.report;

import dev.yidi.core.Citation;
import java.time.Instant;
import java.util.List;

/** A reward was granted 举报奖励: under a code, to nobody by name. */
public record RewardGranted(Instant at, String code, Citation basis) implements ReportEvent {
    @Override
    public List<Citation> cited() {
        return List.of(basis);
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().rewarded(code);
    }
}

package dev.yidi.core.report;

import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Set;

/** The reporter said how to be protected 保护要求变更. */
public record ProtectionWished(Instant at, Set<ProtectionWish> wishes) implements ReportEvent {
    public ProtectionWished {
        wishes = Ordered.set(wishes);
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().wishing(wishes);
    }
}

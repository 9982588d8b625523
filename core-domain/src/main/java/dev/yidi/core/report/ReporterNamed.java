package dev.yidi.core.report;

import dev.yidi.core.Ordered;
import dev.yidi.core.PartyId;
import java.time.Instant;
import java.util.Set;

/** Someone stands by an anonymous report with their name from now on 补充具名. */
public record ReporterNamed(Instant at, Set<PartyId> reporters) implements ReportEvent {
    public ReporterNamed {
        reporters = Ordered.set(reporters);
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().named(ReporterStanding.NAMED, reporters);
    }
}

package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import java.time.Instant;
import java.util.Set;

/** A step of verification was taken 核查. */
public record VerificationRecorded(Instant at, VerificationStep step, Set<OfficerId> by, FreeText what)
        implements ReportEvent {
    public VerificationRecorded {
        by = Ordered.set(by);
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().verified();
    }
}

package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An officer opened the identity of the reporter 身份启封: who, what for and why. */
public record IdentityOpened(Instant at, OfficerId officer, IdentityPurpose purpose, FreeText reason)
        implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().opened(new IdentityOpening(at, officer, purpose));
    }
}

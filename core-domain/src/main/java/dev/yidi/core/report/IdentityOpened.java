package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** An officer opened the identity of the reporter 身份启封: who, what for and why. */
public record IdentityOpened(Instant at, OfficerId officer, IdentityPurpose purpose, FreeText reason)
        implements ReportEvent {
    @Override
    public List<Handing> hands() {
        return List.of(new Handing(Recipient.of(officer), DisclosurePurpose.READ_SEALED));
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        return r.change().opened(new IdentityOpening(at, officer, purpose));
    }
}

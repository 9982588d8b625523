package dev.yidi.core.report;

import dev.yidi.core.Citation;
import dev.yidi.core.Ordered;
import dev.yidi.core.OrganId;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The report went to the competent body 移送; the identity went along only where {@code release} says why. */
public record ReportTransferred(
        Instant at, String receiver, Optional<OrganId> organ, Citation authority, Optional<ReleaseGround> release)
        implements ReportEvent {
    @Override
    public List<Citation> cited() {
        return List.of(authority);
    }

    @Override
    public List<Handing> hands() {
        return List.of(new Handing(
                organ.map(Recipient::of).orElseGet(() -> Recipient.body(receiver)), DisclosurePurpose.INVESTIGATE));
    }

    @Override
    public ReportHandling evolve(ReportHandling r) {
        ReportTransfer transfer = new ReportTransfer(at, receiver, organ, authority, release, Optional.empty());
        return r.change().transferred(Ordered.and(r.transfers(), transfer));
    }
}

package dev.yidi.core.report;

import dev.yidi.core.Citation;
import dev.yidi.core.OrganId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a report went to the body competent for it 移送.
 *
 * @param receiver the body by name
 * @param organ the same as an organ of the county, if it is one
 * @param authority what makes it competent
 * @param release why the identity went along; empty when it did not
 * @param outcomeAt when the body told what came of it
 */
public record ReportTransfer(
        Instant at,
        String receiver,
        Optional<OrganId> organ,
        Citation authority,
        Optional<ReleaseGround> release,
        Optional<Instant> outcomeAt) {
    ReportTransfer answered(Instant when) {
        return new ReportTransfer(at, receiver, organ, authority, release, Optional.of(when));
    }
}

package dev.yidi.core.report;

import dev.yidi.core.Addressed;
import dev.yidi.core.Citation;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Transfers the report to the body competent by management authority 移送. The identity stays behind unless {@code release}
 * says why it goes along.
 *
 * @param receiver the body by name
 * @param organ the same as an organ of the county, if it is one
 * @param authority what makes it competent
 */
public record TransferReport(
        String receiver, Optional<OrganId> organ, Citation authority, Optional<ReleaseGround> release)
        implements ReportCommand, Addressed {
    public TransferReport {
        Text.required("receiver", receiver, 200);
    }

    @Override
    public Set<String> receivers() {
        return Set.of(receiver);
    }

    @Override
    public ReportDuty duty() {
        return release.isPresent() ? ReportDuty.KNOW_IDENTITY : ReportDuty.HANDLE;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        boolean byConsent = release.filter(ground -> ground.law().isEmpty()).isPresent();
        return r.withoutResult()
                .when(r.isAway(), () -> Reason.of("report.transfer.away"))
                .when(
                        release.isPresent() && !r.standing().isNamed(),
                        () -> ReportLaw.reason("report.identity.anonymous"))
                .when(
                        byConsent && !r.consents().contains(receiver),
                        () -> ReportLaw.reason("report.release.no-consent"))
                .or(() -> new ReportTransferred(setting.now(), receiver, organ, authority, release));
    }
}

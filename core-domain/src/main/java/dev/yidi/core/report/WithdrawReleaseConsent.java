package dev.yidi.core.report;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import java.util.List;

/** Records that the reporter takes a consent back 撤回同意; what was released before stays released. */
public record WithdrawReleaseConsent(String receiver) implements ReportCommand {
    @Override
    public ReportDuty duty() {
        return ReportDuty.PROTECT;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.consents().contains(receiver), () -> ReportLaw.reason("report.release.no-consent"))
                .or(() -> new ReleaseConsentWithdrawn(setting.now(), receiver));
    }
}

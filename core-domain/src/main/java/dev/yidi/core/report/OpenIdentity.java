package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import java.util.List;

/** Opens the identity of the reporter 启封身份: for a purpose and with a reason, both of which are kept. */
public record OpenIdentity(IdentityPurpose purpose, FreeText reason) implements ReportCommand {
    @Override
    public ReportDuty duty() {
        return ReportDuty.KNOW_IDENTITY;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.standing().isNamed(), () -> ReportLaw.reason("report.identity.anonymous"))
                .when(setting.officer().isEmpty(), () -> ReportLaw.reason("report.identity.no-officer"))
                .or(() -> new IdentityOpened(setting.now(), setting.officer().orElseThrow(), purpose, reason));
    }
}

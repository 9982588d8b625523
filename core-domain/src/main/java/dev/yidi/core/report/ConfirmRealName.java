package dev.yidi.core.report;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Confirms the reporter's real name 实名核实: after the identity was opened for that. */
public record ConfirmRealName() implements ReportCommand {
    @Override
    public ReportDuty duty() {
        return ReportDuty.KNOW_IDENTITY;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        boolean looked = r.openings().stream().anyMatch(each -> each.purpose() == IdentityPurpose.CHECK_IDENTITY);
        return Objections.none()
                .when(r.standing() != ReporterStanding.NAMED, () -> Reason.of("report.real-name.not-named"))
                .unless(looked, () -> Reason.of("report.real-name.unchecked"))
                .or(() -> new RealNameConfirmed(setting.now()));
    }
}

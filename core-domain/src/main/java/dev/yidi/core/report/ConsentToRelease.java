package dev.yidi.core.report;

import dev.yidi.core.Addressed;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import java.util.List;
import java.util.Set;

/** Records that the reporter agrees to a release of the identity to one receiver 同意披露. */
public record ConsentToRelease(String receiver) implements ReportCommand, Addressed {
    public ConsentToRelease {
        Text.required("receiver", receiver, 200);
    }

    @Override
    public Set<String> receivers() {
        return Set.of(receiver);
    }

    @Override
    public ReportDuty duty() {
        return ReportDuty.KNOW_IDENTITY;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.standing().isNamed(), () -> ReportLaw.reason("report.identity.anonymous"))
                .when(
                        r.wishes().contains(ProtectionWish.NO_RELEASE),
                        () -> ReportLaw.reason("report.release.not-wished"))
                .when(r.consents().contains(receiver), () -> Reason.of("report.release.consented-before"))
                .or(() -> new ReleaseConsented(setting.now(), receiver));
    }
}

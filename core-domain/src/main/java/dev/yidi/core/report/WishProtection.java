package dev.yidi.core.report;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** Records how the reporter wants to be protected 保护要求. */
public record WishProtection(Set<ProtectionWish> wishes) implements ReportCommand {
    public WishProtection {
        wishes = Ordered.set(wishes);
    }

    @Override
    public ReportDuty duty() {
        return ReportDuty.PROTECT;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .when(r.wishes().equals(wishes), () -> Reason.of("report.wishes-unchanged"))
                .or(() -> new ProtectionWished(setting.now(), wishes));
    }
}

package dev.yidi.core.report;

import dev.yidi.core.Objections;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.PartyId;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** Records that someone stands by an anonymous report with their name from now on 补充具名. */
public record NameReporter(Set<PartyId> reporters) implements ReportCommand {
    public NameReporter {
        reporters = Ordered.set(reporters);
    }

    @Override
    public ReportDuty duty() {
        return ReportDuty.KNOW_IDENTITY;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .when(reporters.isEmpty(), () -> Reason.of("report.reporter-missing"))
                .when(r.standing().isNamed(), () -> Reason.of("report.named-before"))
                .or(() -> new ReporterNamed(setting.now(), reporters));
    }
}

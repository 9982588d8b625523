package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Decides whether to open proceedings 立案决定: once, after a verification. */
public record DecideFiling(boolean file, FreeText why) implements ReportCommand {
    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return r.withoutResult()
                .when(r.filing().filter(Filing::filed).isPresent(), () -> Reason.of("report.filing.decided-before"))
                .when(r.verifications() == 0 && !r.hasOutcome(), () -> ReportLaw.reason("report.unverified"))
                .when(r.competenceDisputed(), () -> ReportLaw.reason("report.competence.disputed"))
                .or(() -> new FilingDecided(setting.now(), file, why));
    }
}

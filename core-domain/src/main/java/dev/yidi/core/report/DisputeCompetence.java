package dev.yidi.core.report;

import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records that organs quarrel about who is competent 管辖争议. */
public record DisputeCompetence(OrganId with) implements ReportCommand {
    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return r.withoutResult()
                .when(r.competenceDisputed(), () -> Reason.of("report.competence.disputed-before"))
                .or(() -> new CompetenceDisputed(setting.now(), with));
    }
}

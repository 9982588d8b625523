package dev.yidi.core.report;

import dev.yidi.core.Objections;
import dev.yidi.core.OrganId;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records who is competent after a quarrel 管辖确定. */
public record SettleCompetence(OrganId competent) implements ReportCommand {
    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.competenceDisputed(), () -> Reason.of("report.competence.not-disputed"))
                .or(() -> new CompetenceSettled(setting.now(), competent));
    }
}

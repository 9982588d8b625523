package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Answers the reprisals reported so far with measures of protection 采取保护措施. */
public record AnswerReprisal(FreeText measures) implements ReportCommand {
    @Override
    public ReportDuty duty() {
        return ReportDuty.PROTECT;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.hasReprisal(), () -> Reason.of("report.reprisal.none"))
                .or(() -> new ReprisalAnswered(setting.now(), measures));
    }
}

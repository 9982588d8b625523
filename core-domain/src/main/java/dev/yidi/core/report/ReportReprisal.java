package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import java.util.List;

/** Reports a reprisal against the reporter 反映打击报复; at every stage, also of an ended case. */
public record ReportReprisal(FreeText what) implements ReportCommand {
    @Override
    public ReportDuty duty() {
        return ReportDuty.PROTECT;
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Outcome.granted(List.of(new ReprisalReported(setting.now(), what)));
    }
}

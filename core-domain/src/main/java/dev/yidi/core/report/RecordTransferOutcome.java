package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Records what the body told of it 移送结果反馈. */
public record RecordTransferOutcome(FreeText outcome) implements ReportCommand {
    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return Objections.none()
                .unless(r.isAway(), () -> Reason.of("report.transfer.not-away"))
                .or(() -> new TransferOutcomeReceived(setting.now(), outcome));
    }
}

package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The body told what came of it 移送结果反馈. */
public record TransferOutcomeReceived(Instant at, FreeText outcome) implements ReportEvent {
    @Override
    public ReportHandling evolve(ReportHandling r) {
        List<ReportTransfer> all = new ArrayList<>(r.transfers());
        all.set(all.size() - 1, all.get(all.size() - 1).answered(at));
        return r.change().transferred(all);
    }
}

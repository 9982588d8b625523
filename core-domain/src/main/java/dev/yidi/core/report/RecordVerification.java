package dev.yidi.core.report;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.Ordered;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;
import java.util.Set;

/** Records a step of verification 核查. */
public record RecordVerification(VerificationStep step, Set<OfficerId> by, FreeText what) implements ReportCommand {
    public RecordVerification {
        by = Ordered.set(by);
    }

    @Override
    public Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting) {
        return r.withoutResult()
                .when(by.isEmpty(), () -> Reason.of("report.verify.nobody"))
                .or(() -> new VerificationRecorded(setting.now(), step, by, what));
    }
}

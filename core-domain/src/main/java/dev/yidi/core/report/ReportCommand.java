package dev.yidi.core.report;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Something to be done with a report 举报指令; refused with every reason at once, a wrong stage by name. */
public sealed interface ReportCommand
        permits TakeUpReport,
                NameReporter,
                ConfirmRealName,
                WishProtection,
                OpenIdentity,
                ConsentToRelease,
                WithdrawReleaseConsent,
                RecordVerification,
                DisputeCompetence,
                SettleCompetence,
                DecideFiling,
                TransferReport,
                RecordTransferOutcome,
                RecordFinding,
                TellReporter,
                ReportReprisal,
                AnswerReprisal,
                GrantReward {
    /** What it needs. */
    default ReportDuty duty() {
        return ReportDuty.HANDLE;
    }

    /** Decides what happens to {@code r}. */
    Outcome<List<ReportEvent>> decide(ReportHandling r, ReportSetting setting);

    /** Decides where nothing was taken up: only {@link TakeUpReport} can be granted. */
    default Outcome<List<ReportEvent>> open(ReportSetting setting) {
        return Outcome.refused(Reason.of("report.not-begun"));
    }
}

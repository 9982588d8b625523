package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.report.AnswerReprisal;
import dev.yidi.core.report.DecideFiling;
import dev.yidi.core.report.GrantReward;
import dev.yidi.core.report.OpenIdentity;
import dev.yidi.core.report.RecordFinding;
import dev.yidi.core.report.RecordVerification;
import dev.yidi.core.report.ReportCommand;
import dev.yidi.core.report.ReportReprisal;
import dev.yidi.core.report.TakeUpReport;
import dev.yidi.core.report.TellReporter;
import dev.yidi.core.report.TransferReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The room where reports are handled 举报室. What is reported is worked on through {@link #conduct}; who reported it is told
 * by {@link #openIdentity} and by no other counter. Thread-safe.
 */
public interface ReportRoom {
    /** Takes any step in the handling {@code proceeding} of a report. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull ReportCommand step);

    /** Takes a report up, whose handling is called {@code proceeding} from now on. */
    default Answer<Receipt> takeUp(Envelope by, CaseId caseId, ProceedingId proceeding, TakeUpReport step) {
        return conduct(by, caseId, proceeding, step);
    }

    /**
     * Opens the identity of the reporters and shows it, in full: for officers of the office for sealed reports who steer the
     * case. That it was opened, by whom, what for and why is in the history before anything is shown.
     */
    Answer<List<PartyView>> openIdentity(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull OpenIdentity step);

    /** Records a step of verification. */
    default Answer<Receipt> verify(Envelope by, CaseId caseId, ProceedingId proceeding, RecordVerification step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Decides whether to open proceedings. */
    default Answer<Receipt> decideFiling(Envelope by, CaseId caseId, ProceedingId proceeding, DecideFiling step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Transfers the report to the competent body. */
    default Answer<Receipt> transfer(Envelope by, CaseId caseId, ProceedingId proceeding, TransferReport step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records the finding. */
    default Answer<Receipt> find(Envelope by, CaseId caseId, ProceedingId proceeding, RecordFinding step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Tells the reporter. */
    default Answer<Receipt> tellReporter(Envelope by, CaseId caseId, ProceedingId proceeding, TellReporter step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Reports a reprisal against the reporter. */
    default Answer<Receipt> reportReprisal(Envelope by, CaseId caseId, ProceedingId proceeding, ReportReprisal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Answers the reprisals reported. */
    default Answer<Receipt> answerReprisal(Envelope by, CaseId caseId, ProceedingId proceeding, AnswerReprisal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Grants a reward. */
    default Answer<Receipt> reward(Envelope by, CaseId caseId, ProceedingId proceeding, GrantReward step) {
        return conduct(by, caseId, proceeding, step);
    }
}

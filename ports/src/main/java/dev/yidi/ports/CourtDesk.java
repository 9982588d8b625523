package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.court.ApplyForConfirmation;
import dev.yidi.core.court.ApplyForEnforcement;
import dev.yidi.core.court.ChooseExit;
import dev.yidi.core.court.ConfirmationCommand;
import dev.yidi.core.court.DecideRulingObjection;
import dev.yidi.core.court.RaiseRulingObjection;
import dev.yidi.core.court.RecordCourtAcceptance;
import dev.yidi.core.court.RecordCourtRefusal;
import dev.yidi.core.court.RecordRuling;
import dev.yidi.core.court.RecordRulingService;
import dev.yidi.core.court.WithdrawConfirmation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The desk of judicial confirmation 司法确认窗口. Every step is one call. Thread-safe. */
public interface CourtDesk {
    /** Takes any step of the confirmation {@code proceeding}; the methods below name the steps up to an application for enforcement,
     * which is then followed by {@code RecordEnforcementAcceptance}, {@code RecordEnforcementRefusal} and {@code
     * RecordEnforcementResult}.
     */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull ConfirmationCommand step);

    /** Files the joint application, which is called {@code proceeding} from now on. */
    default Answer<Receipt> apply(Envelope by, CaseId caseId, ProceedingId proceeding, ApplyForConfirmation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the court accepted the application. */
    default Answer<Receipt> recordAcceptance(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordCourtAcceptance step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the court did not accept it. */
    default Answer<Receipt> recordRefusal(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordCourtRefusal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records the ruling. */
    default Answer<Receipt> recordRuling(Envelope by, CaseId caseId, ProceedingId proceeding, RecordRuling step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records when a party received the ruling that confirms. */
    default Answer<Receipt> recordService(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordRulingService step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the application was withdrawn. */
    default Answer<Receipt> withdraw(Envelope by, CaseId caseId, ProceedingId proceeding, WithdrawConfirmation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records an objection to the ruling. */
    default Answer<Receipt> raiseObjection(
            Envelope by, CaseId caseId, ProceedingId proceeding, RaiseRulingObjection step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what came of it. */
    default Answer<Receipt> decideObjection(
            Envelope by, CaseId caseId, ProceedingId proceeding, DecideRulingObjection step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records which way the parties go after a rejection. */
    default Answer<Receipt> chooseExit(Envelope by, CaseId caseId, ProceedingId proceeding, ChooseExit step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that enforcement was applied for after a breach. */
    default Answer<Receipt> applyForEnforcement(
            Envelope by, CaseId caseId, ProceedingId proceeding, ApplyForEnforcement step) {
        return conduct(by, caseId, proceeding, step);
    }
}

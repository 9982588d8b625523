package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.litigation.CarryReferral;
import dev.yidi.core.litigation.DeclineReferral;
import dev.yidi.core.litigation.ExtendReferral;
import dev.yidi.core.litigation.ReceiveReferral;
import dev.yidi.core.litigation.RecordSequel;
import dev.yidi.core.litigation.ReferralCommand;
import dev.yidi.core.litigation.ReturnToCourt;
import dev.yidi.core.litigation.SignForPapers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The desk of matters that courts refer 诉讼引调窗口. Every step is one call. Thread-safe. */
public interface ReferralDesk {
    /** Takes any step of the referral {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull ReferralCommand step);

    /** Takes in a referral, which is called {@code proceeding} from now on. */
    default Answer<Receipt> receive(Envelope by, CaseId caseId, ProceedingId proceeding, ReceiveReferral step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Signs for the court's papers: the period runs. */
    default Answer<Receipt> sign(Envelope by, CaseId caseId, ProceedingId proceeding, SignForPapers step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Does not take the referral. */
    default Answer<Receipt> decline(Envelope by, CaseId caseId, ProceedingId proceeding, DeclineReferral step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Says which mediation carries it. */
    default Answer<Receipt> carry(Envelope by, CaseId caseId, ProceedingId proceeding, CarryReferral step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Gives it more time because all parties agree. */
    default Answer<Receipt> extend(Envelope by, CaseId caseId, ProceedingId proceeding, ExtendReferral step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Gives result and material back to the court. */
    default Answer<Receipt> returnToCourt(Envelope by, CaseId caseId, ProceedingId proceeding, ReturnToCourt step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what happens next at the court. */
    default Answer<Receipt> recordSequel(Envelope by, CaseId caseId, ProceedingId proceeding, RecordSequel step) {
        return conduct(by, caseId, proceeding, step);
    }
}

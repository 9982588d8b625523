package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.petition.CloseHearing;
import dev.yidi.core.petition.DecideRoute;
import dev.yidi.core.petition.DischargeDuty;
import dev.yidi.core.petition.EndHandling;
import dev.yidi.core.petition.ExtendHandling;
import dev.yidi.core.petition.IssueOpinion;
import dev.yidi.core.petition.OpenHearing;
import dev.yidi.core.petition.PetitionCommand;
import dev.yidi.core.petition.RecordExecution;
import dev.yidi.core.petition.RecordSettlement;
import dev.yidi.core.petition.ReferAccusation;
import dev.yidi.core.petition.ReplyToSuggestion;
import dev.yidi.core.petition.RequestReview;
import dev.yidi.core.petition.Triage;
import dev.yidi.core.petition.TriagePetition;
import dev.yidi.core.petition.TriageQuestion;
import dev.yidi.core.petition.WithdrawReview;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The office where petitions are handled 信访接待办理窗口: triage, the appeal routes, the opinion letters, review and recheck. Every
 * step is one call. Thread-safe.
 */
public interface PetitionOffice {
    /** Takes any step of the handling {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull PetitionCommand step);

    /** What the decision table says of a matter, with the reasons row by row; nothing is recorded. */
    Triage advise(@NotNull TriageQuestion question);

    /** Looks the matter through, and begins its handling, which is called {@code proceeding} from now on. */
    default Answer<Receipt> triage(Envelope by, CaseId caseId, ProceedingId proceeding, TriagePetition step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Decides which of the six ways an appeal takes. */
    default Answer<Receipt> decideRoute(Envelope by, CaseId caseId, ProceedingId proceeding, DecideRoute step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Answers a suggestion. */
    default Answer<Receipt> replyToSuggestion(
            Envelope by, CaseId caseId, ProceedingId proceeding, ReplyToSuggestion step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Sends an accusation to those who may deal with it. */
    default Answer<Receipt> referAccusation(Envelope by, CaseId caseId, ProceedingId proceeding, ReferAccusation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Extends the handling limit, which only the head of the organ may. */
    default Answer<Receipt> extend(Envelope by, CaseId caseId, ProceedingId proceeding, ExtendHandling step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Begins a hearing. */
    default Answer<Receipt> openHearing(Envelope by, CaseId caseId, ProceedingId proceeding, OpenHearing step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends it. */
    default Answer<Receipt> closeHearing(Envelope by, CaseId caseId, ProceedingId proceeding, CloseHearing step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Issues the opinion letter of the instance the matter is in. */
    default Answer<Receipt> issueOpinion(Envelope by, CaseId caseId, ProceedingId proceeding, IssueOpinion step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the petitioner asks for review or recheck. */
    default Answer<Receipt> requestReview(Envelope by, CaseId caseId, ProceedingId proceeding, RequestReview step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the request was taken back. */
    default Answer<Receipt> withdrawReview(Envelope by, CaseId caseId, ProceedingId proceeding, WithdrawReview step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records how a supporting opinion is carried out. */
    default Answer<Receipt> recordExecution(Envelope by, CaseId caseId, ProceedingId proceeding, RecordExecution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that one of the four duties was done. */
    default Answer<Receipt> dischargeDuty(Envelope by, CaseId caseId, ProceedingId proceeding, DischargeDuty step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the two sides settled the matter. */
    default Answer<Receipt> recordSettlement(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordSettlement step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends the handling without an opinion. */
    default Answer<Receipt> end(Envelope by, CaseId caseId, ProceedingId proceeding, EndHandling step) {
        return conduct(by, caseId, proceeding, step);
    }
}

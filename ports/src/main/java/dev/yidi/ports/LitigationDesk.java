package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.ChainStep;
import dev.yidi.core.casefile.Inheritance;
import dev.yidi.core.litigation.AgencyCommand;
import dev.yidi.core.litigation.AppealFilingRefusal;
import dev.yidi.core.litigation.ApplyForLegalAid;
import dev.yidi.core.litigation.AskForAidPapers;
import dev.yidi.core.litigation.AssignLawyer;
import dev.yidi.core.litigation.BeginAgency;
import dev.yidi.core.litigation.DecideAidObjection;
import dev.yidi.core.litigation.DecideLegalAid;
import dev.yidi.core.litigation.EndAgency;
import dev.yidi.core.litigation.EndLegalAid;
import dev.yidi.core.litigation.ExplainSkip;
import dev.yidi.core.litigation.ObjectToAidDecision;
import dev.yidi.core.litigation.RecordDocketing;
import dev.yidi.core.litigation.RecordFilingRefusal;
import dev.yidi.core.litigation.RecordLawyerAnswer;
import dev.yidi.core.litigation.RecordSuitOutcome;
import dev.yidi.core.litigation.ReplaceLawyer;
import dev.yidi.core.litigation.SubmitSuit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The desk where a party gets help with suing 代理诉讼窗口. Every step is one call. Thread-safe. */
public interface LitigationDesk {
    /** Takes any step of the help {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull AgencyCommand step);

    /** What the proceeding {@code proceeding} takes over from those before it. For a sealed case the look is recorded. */
    Answer<Inheritance> inherited(@NotNull OfficerId officer, @NotNull CaseId caseId, @NotNull ProceedingId proceeding);

    /** Why {@code step} of the chain cannot be entered now; empty when it can. For a sealed case the look is recorded. */
    Answer<List<Reason>> against(@NotNull OfficerId officer, @NotNull CaseId caseId, @NotNull ChainStep step);

    /** Begins to help a party, which is called {@code proceeding} from now on. */
    default Answer<Receipt> begin(Envelope by, CaseId caseId, ProceedingId proceeding, BeginAgency step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Says later why mediation was not tried. */
    default Answer<Receipt> explainSkip(Envelope by, CaseId caseId, ProceedingId proceeding, ExplainSkip step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Applies for legal aid. */
    default Answer<Receipt> applyForAid(Envelope by, CaseId caseId, ProceedingId proceeding, ApplyForLegalAid step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what papers the legal aid institution asked for. */
    default Answer<Receipt> askForPapers(Envelope by, CaseId caseId, ProceedingId proceeding, AskForAidPapers step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records its decision. */
    default Answer<Receipt> decideAid(Envelope by, CaseId caseId, ProceedingId proceeding, DecideLegalAid step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that it ended legal aid. */
    default Answer<Receipt> endAid(Envelope by, CaseId caseId, ProceedingId proceeding, EndLegalAid step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records an objection to its decision. */
    default Answer<Receipt> objectToAidDecision(
            Envelope by, CaseId caseId, ProceedingId proceeding, ObjectToAidDecision step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what the justice bureau decided on the objection. */
    default Answer<Receipt> decideObjection(
            Envelope by, CaseId caseId, ProceedingId proceeding, DecideAidObjection step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Names a lawyer. */
    default Answer<Receipt> assignLawyer(Envelope by, CaseId caseId, ProceedingId proceeding, AssignLawyer step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records whether the lawyer takes the matter. */
    default Answer<Receipt> recordLawyerAnswer(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordLawyerAnswer step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Takes a lawyer off the matter. */
    default Answer<Receipt> replaceLawyer(Envelope by, CaseId caseId, ProceedingId proceeding, ReplaceLawyer step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the suit was handed in. */
    default Answer<Receipt> submitSuit(Envelope by, CaseId caseId, ProceedingId proceeding, SubmitSuit step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the court filed it. */
    default Answer<Receipt> recordDocketing(Envelope by, CaseId caseId, ProceedingId proceeding, RecordDocketing step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the court did not. */
    default Answer<Receipt> recordFilingRefusal(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordFilingRefusal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records an appeal against that. */
    default Answer<Receipt> appealFilingRefusal(
            Envelope by, CaseId caseId, ProceedingId proceeding, AppealFilingRefusal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what the suit came to. */
    default Answer<Receipt> recordOutcome(Envelope by, CaseId caseId, ProceedingId proceeding, RecordSuitOutcome step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends the help. */
    default Answer<Receipt> end(Envelope by, CaseId caseId, ProceedingId proceeding, EndAgency step) {
        return conduct(by, caseId, proceeding, step);
    }
}

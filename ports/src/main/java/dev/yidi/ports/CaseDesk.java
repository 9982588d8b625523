package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.AcceptCase;
import dev.yidi.core.casefile.ActOffer;
import dev.yidi.core.casefile.AddMaterial;
import dev.yidi.core.casefile.AddNote;
import dev.yidi.core.casefile.AddParty;
import dev.yidi.core.casefile.AddSigner;
import dev.yidi.core.casefile.AgreeToReturn;
import dev.yidi.core.casefile.AnswerCitizen;
import dev.yidi.core.casefile.CallBackCitizen;
import dev.yidi.core.casefile.CloseCase;
import dev.yidi.core.casefile.ConcludeCase;
import dev.yidi.core.casefile.DelegateCase;
import dev.yidi.core.casefile.Dispatch;
import dev.yidi.core.casefile.EndRole;
import dev.yidi.core.casefile.ExtendClock;
import dev.yidi.core.casefile.GradeRisk;
import dev.yidi.core.casefile.HandOverFirstHandler;
import dev.yidi.core.casefile.ObjectToDispatch;
import dev.yidi.core.casefile.PauseClock;
import dev.yidi.core.casefile.RecallDispatch;
import dev.yidi.core.casefile.RecordTrip;
import dev.yidi.core.casefile.RecuseOfficer;
import dev.yidi.core.casefile.RefuseReturn;
import dev.yidi.core.casefile.RemoveSigner;
import dev.yidi.core.casefile.ReopenCase;
import dev.yidi.core.casefile.ReportMajorMatter;
import dev.yidi.core.casefile.ResumeClock;
import dev.yidi.core.casefile.SignCase;
import dev.yidi.core.casefile.SuspectReprisal;
import dev.yidi.core.casefile.WithdrawCase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The desk where cases are worked on 办案台: dispatch, handling, conclusion, aftercare, and looking at a case.
 *
 * <p>Thread-safe. A case that is not there and a case that is not for the officer give the same
 * {@link Answer.Absent}.
 */
public interface CaseDesk {
    /** Sends the case on. */
    Answer<Receipt> dispatch(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull Dispatch command);

    /** Accepts the case for the officer's organ. */
    Answer<Receipt> accept(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AcceptCase command);

    /** Objects to a dispatch: the case stays until the dispatcher agrees. */
    Answer<Receipt> object(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ObjectToDispatch command);

    /** Takes an objected case back. */
    Answer<Receipt> agreeToReturn(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AgreeToReturn command);

    /** Does not take an objected case back. */
    Answer<Receipt> refuseReturn(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RefuseReturn command);

    /** Takes a dispatch back before the next step has acted. */
    Answer<Receipt> recall(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RecallDispatch command);

    /** Names another first handler. */
    Answer<Receipt> handOver(
            @Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull HandOverFirstHandler command);

    /** Gives the case to another officer of the accountable organ. */
    Answer<Receipt> delegate(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull DelegateCase command);

    /** Adds an officer who signs. */
    Answer<Receipt> addSigner(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AddSigner command);

    /** Signs as one who was added to. */
    Answer<Receipt> sign(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull SignCase command);

    /** Lets an added officer off who has not signed. */
    Answer<Receipt> removeSigner(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RemoveSigner command);

    /** Brings the handling to a result. */
    Answer<Receipt> conclude(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ConcludeCase command);

    /** Answers the citizen. */
    Answer<Receipt> answer(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AnswerCitizen command);

    /** Closes the case. */
    Answer<Receipt> close(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull CloseCase command);

    /** Records that the citizen was called back, or was tried. */
    Answer<Receipt> callBack(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull CallBackCitizen command);

    /** Takes a closed case up again. */
    Answer<Receipt> reopen(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ReopenCase command);

    /** Records that the applicants withdrew. */
    Answer<Receipt> withdraw(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull WithdrawCase command);

    /**
     * Merges {@code from} into {@code main}, both in one act or neither. The envelope's expected version is that of
     * {@code from}; the receipt is that of {@code main}.
     */
    Answer<Receipt> merge(@Valid @NotNull Envelope by, @NotNull CaseId from, @NotNull CaseId main);

    /** Records that a citizen had to come in person. */
    Answer<Receipt> recordTrip(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RecordTrip command);

    /** Adds material. */
    Answer<Receipt> addMaterial(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AddMaterial command);

    /** What the officer can do to the case now, and what stands against everything else. Nothing is stored. */
    Answer<List<ActOffer>> offers(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /** Adds a note. */
    Answer<Receipt> addNote(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AddNote command);

    /** Grades how grave the matter is, with the reason. */
    Answer<Receipt> gradeRisk(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull GradeRisk command);

    /** Records that a major or urgent matter was reported up. */
    Answer<Receipt> reportMajorMatter(
            @Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ReportMajorMatter command);

    /** Says that the petitioner is suspected to be paid back; a supervision follows in the same append. */
    Answer<Receipt> suspectReprisal(
            @Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull SuspectReprisal command);

    /** Adds a party. */
    Answer<Receipt> addParty(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull AddParty command);

    /** Ends the role of a party; what they did while they had it stays. */
    Answer<Receipt> endRole(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull EndRole command);

    /** Keeps an officer away from the case for ever. */
    Answer<Receipt> recuse(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RecuseOfficer command);

    /** Lets a clock stand still. */
    Answer<Receipt> pause(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull PauseClock command);

    /** Lets a clock go on. */
    Answer<Receipt> resume(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ResumeClock command);

    /** Extends a limit. */
    Answer<Receipt> extend(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull ExtendClock command);

    /** The case as the officer may see it. Looking at a sealed case is itself recorded in its history. */
    Answer<CaseView> view(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /** The history of the case, oldest first, as the officer may see it. For a sealed case this is recorded too. */
    Answer<List<HistoryLine>> history(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /**
     * Whether the journal of the case is sound, for auditors. It tells nothing of what stands in the case, so that no look is recorded.
     */
    Answer<Verdict> verify(@NotNull OfficerId officer, @NotNull CaseId caseId);
}

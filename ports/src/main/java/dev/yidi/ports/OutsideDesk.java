package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.outside.AskForCorrection;
import dev.yidi.core.outside.DisputedAct;
import dev.yidi.core.outside.DropOutside;
import dev.yidi.core.outside.Guide;
import dev.yidi.core.outside.InterruptTime;
import dev.yidi.core.outside.OutsideCommand;
import dev.yidi.core.outside.RecordCorrection;
import dev.yidi.core.outside.RecordDecisionSued;
import dev.yidi.core.outside.RecordOutsideAcceptance;
import dev.yidi.core.outside.RecordOutsideApplication;
import dev.yidi.core.outside.RecordOutsideDecision;
import dev.yidi.core.outside.RecordOutsideRefusal;
import dev.yidi.core.outside.RecordReporterInformed;
import dev.yidi.core.outside.ReferOutside;
import dev.yidi.core.outside.TellAbout;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The desk of procedures outside the centre 外部程序窗口: tells of them, hands over, keeps sight. Every step is one call. Thread-safe. */
public interface OutsideDesk {
    /** What there is to tell of every procedure in force today. */
    List<Guide> guides();

    /**
     * What there is to tell of the procedure called {@code name} to somebody who knows of the matter since {@code knownOn}:
     * with the last day to apply. Empty for an unknown name.
     */
    Optional<Guide> guide(@NotNull String name, @NotNull LocalDate knownOn);

    /**
     * The same to somebody who turns against {@code act} of an office: the last day never lies behind what the act's own days
     * allow.
     */
    Optional<Guide> guide(@NotNull String name, @NotNull LocalDate knownOn, @NotNull DisputedAct act);

    /** Takes any step of the procedure {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull OutsideCommand step);

    /** Tells a party of a procedure, which is called {@code proceeding} from now on. */
    default Answer<Receipt> tell(Envelope by, CaseId caseId, ProceedingId proceeding, TellAbout step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Hands the matter over. */
    default Answer<Receipt> refer(Envelope by, CaseId caseId, ProceedingId proceeding, ReferOutside step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the time to apply was interrupted. */
    default Answer<Receipt> interrupt(Envelope by, CaseId caseId, ProceedingId proceeding, InterruptTime step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the party applied there. */
    default Answer<Receipt> recordApplication(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordOutsideApplication step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that corrections were asked for. */
    default Answer<Receipt> recordCorrectionAsked(
            Envelope by, CaseId caseId, ProceedingId proceeding, AskForCorrection step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that they were made. */
    default Answer<Receipt> recordCorrection(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordCorrection step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the other body took the matter. */
    default Answer<Receipt> recordAcceptance(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordOutsideAcceptance step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that it did not. */
    default Answer<Receipt> recordRefusal(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordOutsideRefusal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what it decided. */
    default Answer<Receipt> recordDecision(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordOutsideDecision step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the named informer was told. */
    default Answer<Receipt> recordReporterInformed(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordReporterInformed step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the decision was taken to court. */
    default Answer<Receipt> recordSued(Envelope by, CaseId caseId, ProceedingId proceeding, RecordDecisionSued step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the party gives it up. */
    default Answer<Receipt> drop(Envelope by, CaseId caseId, ProceedingId proceeding, DropOutside step) {
        return conduct(by, caseId, proceeding, step);
    }
}

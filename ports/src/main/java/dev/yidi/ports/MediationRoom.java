package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.mediation.AgreeToExtension;
import dev.yidi.core.mediation.AppointMediator;
import dev.yidi.core.mediation.ChargeFee;
import dev.yidi.core.mediation.ChooseMediator;
import dev.yidi.core.mediation.ConsentToMediation;
import dev.yidi.core.mediation.ContactParty;
import dev.yidi.core.mediation.DecideRecusal;
import dev.yidi.core.mediation.DeclareConflict;
import dev.yidi.core.mediation.EndMediation;
import dev.yidi.core.mediation.HoldSession;
import dev.yidi.core.mediation.LinkEnforcement;
import dev.yidi.core.mediation.MediationCommand;
import dev.yidi.core.mediation.MediationTerms;
import dev.yidi.core.mediation.ObjectToMediator;
import dev.yidi.core.mediation.ProposeMediation;
import dev.yidi.core.mediation.RecordBreach;
import dev.yidi.core.mediation.RecordFailedTry;
import dev.yidi.core.mediation.RecordOralAgreement;
import dev.yidi.core.mediation.RecordPartialPerformance;
import dev.yidi.core.mediation.RecordPerformance;
import dev.yidi.core.mediation.RecordVisit;
import dev.yidi.core.mediation.RecordWrittenAgreement;
import dev.yidi.core.mediation.RefuseMediation;
import dev.yidi.core.mediation.ReportBack;
import dev.yidi.core.mediation.ReportRisk;
import dev.yidi.core.mediation.RequestRecusal;
import dev.yidi.core.mediation.RequirePanel;
import dev.yidi.core.mediation.ResumeMediation;
import dev.yidi.core.mediation.SealAgreement;
import dev.yidi.core.mediation.SignAgreement;
import dev.yidi.core.mediation.SignAsMediator;
import dev.yidi.core.mediation.StepAside;
import dev.yidi.core.mediation.SuspendForFalseMediation;
import dev.yidi.core.mediation.TakeDispute;
import dev.yidi.core.mediation.TellOtherWays;
import dev.yidi.core.mediation.TellRules;
import dev.yidi.core.mediation.WaiveConflict;
import dev.yidi.core.mediation.WithdrawAgreement;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Selection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The room where disputes are mediated 调解室. Every step is one call. Thread-safe. */
public interface MediationRoom {
    /** Takes any step of the mediation {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull MediationCommand step);

    /**
     * Opens a room for an online session of the mediation {@code proceeding} with the county's provider of rooms, and records it.
     * Refused where the provider has none.
     */
    Answer<Receipt> openRoom(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull Instant startsAt);

    /**
     * Whom the pool proposes for the mediation today, with the reasons of every rule, and whom it excludes and why. The candidates
     * are the roster from which the parties choose; where they do not, the advice says whom to appoint. Somebody of the pool who is
     * not eligible is refused when chosen or appointed; somebody who is in no pool is not measured by it.
     */
    Answer<Selection> adviseMediators(
            @NotNull OfficerId officer,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull Set<Language> wished);

    /**
     * The terms under which a mediation of the case may be proposed today: the published ones that are in force and bind here, and
     * the county's own that were in force when the case started, in place of what they narrow and as long as their
     * model is in force.
     */
    Answer<List<MediationTerms>> terms(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /** Proposes a mediation, which is called {@code proceeding} from now on. */
    default Answer<Receipt> propose(Envelope by, CaseId caseId, ProceedingId proceeding, ProposeMediation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a party consents. */
    default Answer<Receipt> consent(Envelope by, CaseId caseId, ProceedingId proceeding, ConsentToMediation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a party refuses, which ends the mediation. */
    default Answer<Receipt> refuse(Envelope by, CaseId caseId, ProceedingId proceeding, RefuseMediation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records whom the parties chose. */
    default Answer<Receipt> chooseMediator(Envelope by, CaseId caseId, ProceedingId proceeding, ChooseMediator step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Appoints a mediator where the parties did not choose. */
    default Answer<Receipt> appointMediator(Envelope by, CaseId caseId, ProceedingId proceeding, AppointMediator step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a party does not want the named mediator. */
    default Answer<Receipt> objectToMediator(
            Envelope by, CaseId caseId, ProceedingId proceeding, ObjectToMediator step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a conflict of interest that a mediator declares. */
    default Answer<Receipt> declareConflict(Envelope by, CaseId caseId, ProceedingId proceeding, DeclareConflict step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a party keeps a mediator despite a conflict. */
    default Answer<Receipt> waiveConflict(Envelope by, CaseId caseId, ProceedingId proceeding, WaiveConflict step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a party asks a mediator to step aside. */
    default Answer<Receipt> requestRecusal(Envelope by, CaseId caseId, ProceedingId proceeding, RequestRecusal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Decides on such a request. */
    default Answer<Receipt> decideRecusal(Envelope by, CaseId caseId, ProceedingId proceeding, DecideRecusal step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a mediator steps aside. */
    default Answer<Receipt> stepAside(Envelope by, CaseId caseId, ProceedingId proceeding, StepAside step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a session. */
    default Answer<Receipt> holdSession(Envelope by, CaseId caseId, ProceedingId proceeding, HoldSession step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Puts an agreement in writing. */
    default Answer<Receipt> recordWrittenAgreement(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordWrittenAgreement step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Takes back an agreement that has no effect yet. */
    default Answer<Receipt> withdrawAgreement(
            Envelope by, CaseId caseId, ProceedingId proceeding, WithdrawAgreement step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a party's signature. */
    default Answer<Receipt> sign(Envelope by, CaseId caseId, ProceedingId proceeding, SignAgreement step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records the mediator's signature. */
    default Answer<Receipt> signAsMediator(Envelope by, CaseId caseId, ProceedingId proceeding, SignAsMediator step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records the committee's seal. */
    default Answer<Receipt> seal(Envelope by, CaseId caseId, ProceedingId proceeding, SealAgreement step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records an oral agreement. */
    default Answer<Receipt> recordOralAgreement(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordOralAgreement step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends the mediation without agreement. */
    default Answer<Receipt> end(Envelope by, CaseId caseId, ProceedingId proceeding, EndMediation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the parties were told the other ways. */
    default Answer<Receipt> tellOtherWays(Envelope by, CaseId caseId, ProceedingId proceeding, TellOtherWays step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Suspends a mediation suspected to be false. */
    default Answer<Receipt> suspend(
            Envelope by, CaseId caseId, ProceedingId proceeding, SuspendForFalseMediation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Goes on with a suspended mediation. */
    default Answer<Receipt> resume(Envelope by, CaseId caseId, ProceedingId proceeding, ResumeMediation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Reports that the dispute may turn violent or criminal. */
    default Answer<Receipt> reportRisk(Envelope by, CaseId caseId, ProceedingId proceeding, ReportRisk step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that an obligation was performed. */
    default Answer<Receipt> recordPerformance(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordPerformance step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that an obligation was breached. */
    default Answer<Receipt> recordBreach(Envelope by, CaseId caseId, ProceedingId proceeding, RecordBreach step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the body takes the dispute. */
    default Answer<Receipt> takeDispute(Envelope by, CaseId caseId, ProceedingId proceeding, TakeDispute step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records what the parties were told before the first session. */
    default Answer<Receipt> tellRules(Envelope by, CaseId caseId, ProceedingId proceeding, TellRules step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the mediator got in touch with a party. */
    default Answer<Receipt> contactParty(Envelope by, CaseId caseId, ProceedingId proceeding, ContactParty step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Has two or more mediators sit. */
    default Answer<Receipt> requirePanel(Envelope by, CaseId caseId, ProceedingId proceeding, RequirePanel step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that a try failed and another follows. */
    default Answer<Receipt> recordFailedTry(Envelope by, CaseId caseId, ProceedingId proceeding, RecordFailedTry step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Charges a party against a published price list. */
    default Answer<Receipt> chargeFee(Envelope by, CaseId caseId, ProceedingId proceeding, ChargeFee step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that every party agreed to a longer period. */
    default Answer<Receipt> agreeToExtension(
            Envelope by, CaseId caseId, ProceedingId proceeding, AgreeToExtension step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Tells the referring organ what is owed to it. */
    default Answer<Receipt> reportBack(Envelope by, CaseId caseId, ProceedingId proceeding, ReportBack step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that part of an obligation was performed. */
    default Answer<Receipt> recordPartialPerformance(
            Envelope by, CaseId caseId, ProceedingId proceeding, RecordPartialPerformance step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a follow-up visit. */
    default Answer<Receipt> recordVisit(Envelope by, CaseId caseId, ProceedingId proceeding, RecordVisit step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ties what was breached to the proceeding in which it is enforced. */
    default Answer<Receipt> linkEnforcement(Envelope by, CaseId caseId, ProceedingId proceeding, LinkEnforcement step) {
        return conduct(by, caseId, proceeding, step);
    }
}

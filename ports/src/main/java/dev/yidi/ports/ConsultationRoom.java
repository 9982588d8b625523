package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.consultation.AskForConsultation;
import dev.yidi.core.consultation.ConfirmAppointment;
import dev.yidi.core.consultation.ConsentToProcessing;
import dev.yidi.core.consultation.ConsultationCommand;
import dev.yidi.core.consultation.HoldConsultation;
import dev.yidi.core.consultation.MissAppointment;
import dev.yidi.core.consultation.MoveAppointment;
import dev.yidi.core.consultation.OfferAppointment;
import dev.yidi.core.consultation.OpenRecord;
import dev.yidi.core.consultation.RecordOutcome;
import dev.yidi.core.consultation.ReportCrisis;
import dev.yidi.core.consultation.ShareRecord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The room of legal advice and psychological service 咨询室. What was said is written down through {@link #conduct} and read
 * through {@link #openRecord} alone. Thread-safe.
 */
public interface ConsultationRoom {
    /** Takes any step of the consultation {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull ConsultationCommand step);

    /** Asks for a consultation, which is called {@code proceeding} from now on. */
    default Answer<Receipt> ask(Envelope by, CaseId caseId, ProceedingId proceeding, AskForConsultation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a separate consent. */
    default Answer<Receipt> consent(Envelope by, CaseId caseId, ProceedingId proceeding, ConsentToProcessing step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Offers a time. */
    default Answer<Receipt> offer(Envelope by, CaseId caseId, ProceedingId proceeding, OfferAppointment step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the client confirms the time. */
    default Answer<Receipt> confirm(Envelope by, CaseId caseId, ProceedingId proceeding, ConfirmAppointment step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Moves the time. */
    default Answer<Receipt> move(Envelope by, CaseId caseId, ProceedingId proceeding, MoveAppointment step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that somebody did not come. */
    default Answer<Receipt> miss(Envelope by, CaseId caseId, ProceedingId proceeding, MissAppointment step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a session and what was said in it. */
    default Answer<Receipt> hold(Envelope by, CaseId caseId, ProceedingId proceeding, HoldConsultation step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that the client lets an officer read the records. */
    default Answer<Receipt> share(Envelope by, CaseId caseId, ProceedingId proceeding, ShareRecord step) {
        return conduct(by, caseId, proceeding, step);
    }

    /**
     * Shows the records, for their adviser and whom the client lets read them. That they were opened, by whom and why is in
     * the history before anything is shown.
     */
    Answer<List<ConsultationRecord>> openRecord(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull OpenRecord step);

    /** Records what a session came to. */
    default Answer<Receipt> recordOutcome(Envelope by, CaseId caseId, ProceedingId proceeding, RecordOutcome step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Reports a crisis. */
    default Answer<Receipt> reportCrisis(Envelope by, CaseId caseId, ProceedingId proceeding, ReportCrisis step) {
        return conduct(by, caseId, proceeding, step);
    }
}

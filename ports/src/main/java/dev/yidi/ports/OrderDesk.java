package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.request.AdmitOrder;
import dev.yidi.core.request.CloseOrder;
import dev.yidi.core.request.EndAsRepeat;
import dev.yidi.core.request.EndCallBack;
import dev.yidi.core.request.MergeRepeat;
import dev.yidi.core.request.ObjectToOrder;
import dev.yidi.core.request.ReceiveOrder;
import dev.yidi.core.request.RecordCallBack;
import dev.yidi.core.request.RecordContact;
import dev.yidi.core.request.RecordSiteVisit;
import dev.yidi.core.request.ReplyToOrder;
import dev.yidi.core.request.RequestCommand;
import dev.yidi.core.request.ReviewOrderObjection;
import dev.yidi.core.request.SendBackOrder;
import dev.yidi.core.request.TellLegalWay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The desk of the hotline's orders 工单台: received, checked, handled, called back on, closed back. Every step is one call.
 * Thread-safe.
 */
public interface OrderDesk {
    /** Takes any step on the order {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull RequestCommand step);

    /** Receives an order, whose handling is called {@code proceeding} from now on. */
    default Answer<Receipt> receive(Envelope by, CaseId caseId, ProceedingId proceeding, ReceiveOrder step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Admits an order that belongs to no other legal way. */
    default Answer<Receipt> admit(Envelope by, CaseId caseId, ProceedingId proceeding, AdmitOrder step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Tells the citizen the legal way instead. */
    default Answer<Receipt> tellLegalWay(Envelope by, CaseId caseId, ProceedingId proceeding, TellLegalWay step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Merges a repeat into the order. */
    default Answer<Receipt> mergeRepeat(Envelope by, CaseId caseId, ProceedingId proceeding, MergeRepeat step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends the order as a repeat of another. */
    default Answer<Receipt> endAsRepeat(Envelope by, CaseId caseId, ProceedingId proceeding, EndAsRepeat step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Objects to the order and its dispatch. */
    default Answer<Receipt> object(Envelope by, CaseId caseId, ProceedingId proceeding, ObjectToOrder step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Reviews the objection, and returns the case or leaves it. */
    default Answer<Receipt> review(Envelope by, CaseId caseId, ProceedingId proceeding, ReviewOrderObjection step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a contact with the citizen. */
    default Answer<Receipt> recordContact(Envelope by, CaseId caseId, ProceedingId proceeding, RecordContact step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a visit on site. */
    default Answer<Receipt> recordSiteVisit(Envelope by, CaseId caseId, ProceedingId proceeding, RecordSiteVisit step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Replies to the citizen. */
    default Answer<Receipt> reply(Envelope by, CaseId caseId, ProceedingId proceeding, ReplyToOrder step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a call-back, or an attempt. */
    default Answer<Receipt> callBack(Envelope by, CaseId caseId, ProceedingId proceeding, RecordCallBack step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Sends the order back to handling. */
    default Answer<Receipt> sendBack(Envelope by, CaseId caseId, ProceedingId proceeding, SendBackOrder step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends the call-back with a reason. */
    default Answer<Receipt> endCallBack(Envelope by, CaseId caseId, ProceedingId proceeding, EndCallBack step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Closes the order back to the hotline. */
    default Answer<Receipt> close(Envelope by, CaseId caseId, ProceedingId proceeding, CloseOrder step) {
        return conduct(by, caseId, proceeding, step);
    }
}

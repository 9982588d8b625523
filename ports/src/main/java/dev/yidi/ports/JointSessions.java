package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.joint.AcceptContribution;
import dev.yidi.core.joint.AcknowledgeContribution;
import dev.yidi.core.joint.AskContribution;
import dev.yidi.core.joint.CallOrgan;
import dev.yidi.core.joint.CompleteTask;
import dev.yidi.core.joint.ConveneJointHandling;
import dev.yidi.core.joint.DeliverContribution;
import dev.yidi.core.joint.EndJointHandling;
import dev.yidi.core.joint.HoldJointSession;
import dev.yidi.core.joint.JointCommand;
import dev.yidi.core.joint.NameLead;
import dev.yidi.core.joint.RecordArrival;
import dev.yidi.core.joint.SendBackContribution;
import dev.yidi.core.joint.WaiveContribution;
import dev.yidi.core.joint.WaiveTask;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The table at which several organs settle one matter 联合调处: convened by the centre, led by the accountable organ. Every
 * step is one call. Thread-safe.
 *
 * <p>A contributor sees the case and takes its own steps from the moment it was asked; how far each has come stands in
 * {@link CaseView#proceedings()}.
 */
public interface JointSessions {
    /** Takes any step of the joint handling {@code proceeding}; the methods below name the steps. */
    Answer<Receipt> conduct(
            @Valid @NotNull Envelope by,
            @NotNull CaseId caseId,
            @NotNull ProceedingId proceeding,
            @NotNull JointCommand step);

    /** The centre convenes a joint handling, which is called {@code proceeding} from now on. */
    default Answer<Receipt> convene(Envelope by, CaseId caseId, ProceedingId proceeding, ConveneJointHandling step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Asks one more organ. */
    default Answer<Receipt> ask(Envelope by, CaseId caseId, ProceedingId proceeding, AskContribution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Lets another organ lead, once the case was dispatched to it. */
    default Answer<Receipt> nameLead(Envelope by, CaseId caseId, ProceedingId proceeding, NameLead step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** An organ says that it knows and when it comes. */
    default Answer<Receipt> acknowledge(
            Envelope by, CaseId caseId, ProceedingId proceeding, AcknowledgeContribution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Calls an organ on call again. */
    default Answer<Receipt> call(Envelope by, CaseId caseId, ProceedingId proceeding, CallOrgan step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records that an organ came; an organ on call is measured in minutes. */
    default Answer<Receipt> recordArrival(Envelope by, CaseId caseId, ProceedingId proceeding, RecordArrival step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** An organ delivers what it was asked. */
    default Answer<Receipt> deliver(Envelope by, CaseId caseId, ProceedingId proceeding, DeliverContribution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** The lead takes what was delivered as good. */
    default Answer<Receipt> acceptContribution(
            Envelope by, CaseId caseId, ProceedingId proceeding, AcceptContribution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** The lead sends back what was delivered. */
    default Answer<Receipt> sendBack(Envelope by, CaseId caseId, ProceedingId proceeding, SendBackContribution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** The lead does without a contribution, with a reason. */
    default Answer<Receipt> waiveContribution(
            Envelope by, CaseId caseId, ProceedingId proceeding, WaiveContribution step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Records a session and the tasks it decided. */
    default Answer<Receipt> holdSession(Envelope by, CaseId caseId, ProceedingId proceeding, HoldJointSession step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** The owner of a task reports it as done. */
    default Answer<Receipt> completeTask(Envelope by, CaseId caseId, ProceedingId proceeding, CompleteTask step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** The lead does without a task, with a reason. */
    default Answer<Receipt> waiveTask(Envelope by, CaseId caseId, ProceedingId proceeding, WaiveTask step) {
        return conduct(by, caseId, proceeding, step);
    }

    /** Ends the joint handling. */
    default Answer<Receipt> end(Envelope by, CaseId caseId, ProceedingId proceeding, EndJointHandling step) {
        return conduct(by, caseId, proceeding, step);
    }
}

package dev.yidi.rest.staff.mapping;

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
import dev.yidi.core.joint.NameLead;
import dev.yidi.core.joint.RecordArrival;
import dev.yidi.core.joint.SendBackContribution;
import dev.yidi.core.joint.WaiveContribution;
import dev.yidi.core.joint.WaiveTask;
import dev.yidi.rest.staff.request.AcceptContributionRequest;
import dev.yidi.rest.staff.request.AcknowledgeContributionRequest;
import dev.yidi.rest.staff.request.AskContributionRequest;
import dev.yidi.rest.staff.request.CallOrganRequest;
import dev.yidi.rest.staff.request.CompleteTaskRequest;
import dev.yidi.rest.staff.request.ConveneJointHandlingRequest;
import dev.yidi.rest.staff.request.DeliverContributionRequest;
import dev.yidi.rest.staff.request.EndJointHandlingRequest;
import dev.yidi.rest.staff.request.HoldJointSessionRequest;
import dev.yidi.rest.staff.request.NameLeadRequest;
import dev.yidi.rest.staff.request.RecordArrivalRequest;
import dev.yidi.rest.staff.request.SendBackContributionRequest;
import dev.yidi.rest.staff.request.WaiveContributionRequest;
import dev.yidi.rest.staff.request.WaiveTaskRequest;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes steps of what is sent about a joint handling. */
@Mapper(config = Strict.class)
public interface JointMapper {
    /** A joint handling to convene. */
    @Mapping(target = "id", source = "id")
    ConveneJointHandling convene(ConveneJointHandlingRequest request, ProceedingId id);

    /** One more thing that an organ is asked for. */
    AskContribution ask(AskContributionRequest request);

    /** The organ that leads from now on. */
    NameLead nameLead(NameLeadRequest request);

    /** The word of an organ that it comes. */
    AcknowledgeContribution acknowledge(AcknowledgeContributionRequest request);

    /** A call to an organ on call. */
    CallOrgan call(CallOrganRequest request);

    /** The arrival of an organ. */
    RecordArrival recordArrival(RecordArrivalRequest request);

    /** What an organ delivers. */
    DeliverContribution deliver(DeliverContributionRequest request);

    /** A contribution that is good. */
    AcceptContribution acceptContribution(AcceptContributionRequest request);

    /** A contribution that is sent back. */
    SendBackContribution sendBack(SendBackContributionRequest request);

    /** A contribution that is done without. */
    WaiveContribution waiveContribution(WaiveContributionRequest request);

    /** A session and what it decided. */
    HoldJointSession holdSession(HoldJointSessionRequest request);

    /** A task that is done. */
    CompleteTask completeTask(CompleteTaskRequest request);

    /** A task that is done without. */
    WaiveTask waiveTask(WaiveTaskRequest request);

    /** The end of a joint handling. */
    EndJointHandling end(EndJointHandlingRequest request);
}

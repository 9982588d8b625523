package dev.yidi.rest.staff;

import dev.yidi.ports.JointSessions;
import dev.yidi.rest.staff.mapping.JointMapper;
import dev.yidi.rest.staff.mapping.JointMapperImpl;
import dev.yidi.rest.staff.request.AcceptContributionRequest;
import dev.yidi.rest.staff.request.AcknowledgeContributionRequest;
import dev.yidi.rest.staff.request.AskContributionRequest;
import dev.yidi.rest.staff.request.CallOrganRequest;
import dev.yidi.rest.staff.request.CompleteTaskRequest;
import dev.yidi.rest.staff.request.DeliverContributionRequest;
import dev.yidi.rest.staff.request.EndJointHandlingRequest;
import dev.yidi.rest.staff.request.HoldJointSessionRequest;
import dev.yidi.rest.staff.request.NameLeadRequest;
import dev.yidi.rest.staff.request.RecordArrivalRequest;
import dev.yidi.rest.staff.request.SendBackContributionRequest;
import dev.yidi.rest.staff.request.WaiveContributionRequest;
import dev.yidi.rest.staff.request.WaiveTaskRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What several organs settle together: contributions, sessions and tasks. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/joint-handlings/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class JointResource {
    private final Desk desk;
    private final JointSessions counter;
    private final JointMapper mapper = new JointMapperImpl();

    /** Of {@code desk}'s centre. */
    public JointResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().jointSessions();
    }

    /** Asks one more organ. */
    @POST
    @Path("ask")
    public ReceiptView ask(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AskContributionRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.ask(by, caseId, Desk.proceedingId(proceeding), mapper.ask(body)));
    }

    /** Lets another organ lead, once the case was dispatched to it. */
    @POST
    @Path("name-lead")
    public ReceiptView nameLead(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NameLeadRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.nameLead(by, caseId, Desk.proceedingId(proceeding), mapper.nameLead(body)));
    }

    /** Says that the organ knows what it is asked for, and when it comes. */
    @POST
    @Path("acknowledge")
    public ReceiptView acknowledge(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AcknowledgeContributionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.acknowledge(by, caseId, Desk.proceedingId(proceeding), mapper.acknowledge(body)));
    }

    /** Calls an organ on call again. */
    @POST
    @Path("call")
    public ReceiptView call(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            CallOrganRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.call(by, caseId, Desk.proceedingId(proceeding), mapper.call(body)));
    }

    /** Records that an organ on call came. */
    @POST
    @Path("record-arrival")
    public ReceiptView recordArrival(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordArrivalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordArrival(by, caseId, Desk.proceedingId(proceeding), mapper.recordArrival(body)));
    }

    /** Delivers what the organ was asked for. */
    @POST
    @Path("deliver")
    public ReceiptView deliver(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DeliverContributionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.deliver(by, caseId, Desk.proceedingId(proceeding), mapper.deliver(body)));
    }

    /** Takes what was delivered as good; for the lead. */
    @POST
    @Path("accept-contribution")
    public ReceiptView acceptContribution(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AcceptContributionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.acceptContribution(
                        by, caseId, Desk.proceedingId(proceeding), mapper.acceptContribution(body)));
    }

    /** Sends back what was delivered; for the lead. */
    @POST
    @Path("send-back")
    public ReceiptView sendBack(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SendBackContributionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.sendBack(by, caseId, Desk.proceedingId(proceeding), mapper.sendBack(body)));
    }

    /** Does without a contribution, with a reason; for the lead. */
    @POST
    @Path("waive-contribution")
    public ReceiptView waiveContribution(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WaiveContributionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.waiveContribution(
                        by, caseId, Desk.proceedingId(proceeding), mapper.waiveContribution(body)));
    }

    /** Records a session and the tasks it decided. */
    @POST
    @Path("hold-session")
    public ReceiptView holdSession(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            HoldJointSessionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.holdSession(by, caseId, Desk.proceedingId(proceeding), mapper.holdSession(body)));
    }

    /** Reports a task as done; for its owner. */
    @POST
    @Path("complete-task")
    public ReceiptView completeTask(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            CompleteTaskRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.completeTask(by, caseId, Desk.proceedingId(proceeding), mapper.completeTask(body)));
    }

    /** Does without a task, with a reason; for the lead. */
    @POST
    @Path("waive-task")
    public ReceiptView waiveTask(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WaiveTaskRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.waiveTask(by, caseId, Desk.proceedingId(proceeding), mapper.waiveTask(body)));
    }

    /** Ends the joint handling. */
    @POST
    @Path("end")
    public ReceiptView end(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndJointHandlingRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.end(by, caseId, Desk.proceedingId(proceeding), mapper.end(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.ports.MediationRoom;
import dev.yidi.rest.staff.mapping.MediationCourseMapper;
import dev.yidi.rest.staff.mapping.MediationCourseMapperImpl;
import dev.yidi.rest.staff.request.AgreeToExtensionRequest;
import dev.yidi.rest.staff.request.ChargeFeeRequest;
import dev.yidi.rest.staff.request.ContactPartyRequest;
import dev.yidi.rest.staff.request.RecordFailedTryRequest;
import dev.yidi.rest.staff.request.RequirePanelRequest;
import dev.yidi.rest.staff.request.TakeDisputeRequest;
import dev.yidi.rest.staff.request.TellRulesRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The course of a mediation between its beginning and its agreement: its taking, what the parties are told, its period and what it costs. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/mediations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MediationCourseResource {
    private final Desk desk;
    private final MediationRoom counter;
    private final MediationCourseMapper mapper = new MediationCourseMapperImpl();

    /** Of {@code desk}'s centre. */
    public MediationCourseResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediationRoom();
    }

    /** Records that the body takes the dispute. */
    @POST
    @Path("take-dispute")
    public ReceiptView takeDispute(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            TakeDisputeRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.takeDispute(by, caseId, Desk.proceedingId(proceeding), mapper.takeDispute(body)));
    }

    /** Records what the parties were told before the first session. */
    @POST
    @Path("tell-rules")
    public ReceiptView tellRules(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            TellRulesRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.tellRules(by, caseId, Desk.proceedingId(proceeding), mapper.tellRules(body)));
    }

    /** Records that the mediator got in touch with a party. */
    @POST
    @Path("contact-party")
    public ReceiptView contactParty(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ContactPartyRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.contactParty(by, caseId, Desk.proceedingId(proceeding), mapper.contactParty(body)));
    }

    /** Has two or more mediators sit. */
    @POST
    @Path("require-panel")
    public ReceiptView requirePanel(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RequirePanelRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.requirePanel(by, caseId, Desk.proceedingId(proceeding), mapper.requirePanel(body)));
    }

    /** Records that a try failed and another follows. */
    @POST
    @Path("record-failed-try")
    public ReceiptView recordFailedTry(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordFailedTryRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordFailedTry(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordFailedTry(body)));
    }

    /** Charges a party against a published price list. */
    @POST
    @Path("charge-fee")
    public ReceiptView chargeFee(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ChargeFeeRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.chargeFee(by, caseId, Desk.proceedingId(proceeding), mapper.chargeFee(body)));
    }

    /** Records that every party agreed to a longer period. */
    @POST
    @Path("agree-to-extension")
    public ReceiptView agreeToExtension(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AgreeToExtensionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.agreeToExtension(
                        by, caseId, Desk.proceedingId(proceeding), mapper.agreeToExtension(body)));
    }
}

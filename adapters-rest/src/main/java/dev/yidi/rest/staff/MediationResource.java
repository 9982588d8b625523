package dev.yidi.rest.staff;

import dev.yidi.ports.MediationRoom;
import dev.yidi.rest.staff.mapping.MediationMapper;
import dev.yidi.rest.staff.mapping.MediationMapperImpl;
import dev.yidi.rest.staff.request.AppointMediatorRequest;
import dev.yidi.rest.staff.request.ChooseMediatorRequest;
import dev.yidi.rest.staff.request.ConflictRequest;
import dev.yidi.rest.staff.request.ConsentRequest;
import dev.yidi.rest.staff.request.MediatorRequest;
import dev.yidi.rest.staff.request.PartyAndMediatorRequest;
import dev.yidi.rest.staff.request.RecusalDecisionRequest;
import dev.yidi.rest.staff.request.RecusalRequest;
import dev.yidi.rest.staff.request.RefuseMediationRequest;
import dev.yidi.rest.staff.request.SessionRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Mediations, from the consent of the parties to their sessions. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/mediations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MediationResource {
    private final Desk desk;
    private final MediationRoom counter;
    private final MediationMapper mapper = new MediationMapperImpl();

    /** Of {@code desk}'s centre. */
    public MediationResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediationRoom();
    }

    /** Records that a party consents. */
    @POST
    @Path("consent")
    public ReceiptView consent(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ConsentRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.consent(by, caseId, Desk.proceedingId(proceeding), mapper.consent(body)));
    }

    /** Records that a party refuses, which ends the mediation. */
    @POST
    @Path("refuse")
    public ReceiptView refuse(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RefuseMediationRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.refuse(by, caseId, Desk.proceedingId(proceeding), mapper.refuse(body)));
    }

    /** Records whom the parties chose. */
    @POST
    @Path("choose-mediator")
    public ReceiptView chooseMediator(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ChooseMediatorRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.chooseMediator(by, caseId, Desk.proceedingId(proceeding), mapper.chooseMediator(body)));
    }

    /** Appoints a mediator. */
    @POST
    @Path("appoint-mediator")
    public ReceiptView appointMediator(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AppointMediatorRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.appointMediator(
                        by, caseId, Desk.proceedingId(proceeding), mapper.appointMediator(body)));
    }

    /** Records that a party does not accept a mediator. */
    @POST
    @Path("object-to-mediator")
    public ReceiptView objectToMediator(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            PartyAndMediatorRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.objectToMediator(
                        by, caseId, Desk.proceedingId(proceeding), mapper.objectToMediator(body)));
    }

    /** Records a conflict that a mediator declares. */
    @POST
    @Path("declare-conflict")
    public ReceiptView declareConflict(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ConflictRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.declareConflict(
                        by, caseId, Desk.proceedingId(proceeding), mapper.declareConflict(body)));
    }

    /** Records that a party keeps a mediator despite a conflict. */
    @POST
    @Path("waive-conflict")
    public ReceiptView waiveConflict(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            PartyAndMediatorRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.waiveConflict(by, caseId, Desk.proceedingId(proceeding), mapper.waiveConflict(body)));
    }

    /** Records that a party asks a mediator to step aside. */
    @POST
    @Path("request-recusal")
    public ReceiptView requestRecusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecusalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.requestRecusal(by, caseId, Desk.proceedingId(proceeding), mapper.requestRecusal(body)));
    }

    /** Decides on such a request. */
    @POST
    @Path("decide-recusal")
    public ReceiptView decideRecusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecusalDecisionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.decideRecusal(by, caseId, Desk.proceedingId(proceeding), mapper.decideRecusal(body)));
    }

    /** Records that a mediator steps aside. */
    @POST
    @Path("step-aside")
    public ReceiptView stepAside(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            MediatorRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.stepAside(by, caseId, Desk.proceedingId(proceeding), mapper.stepAside(body)));
    }

    /** Records a session. */
    @POST
    @Path("hold-session")
    public ReceiptView holdSession(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SessionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.holdSession(
                        by, caseId, Desk.proceedingId(proceeding), mapper.holdSession(body, by.officer())));
    }
}

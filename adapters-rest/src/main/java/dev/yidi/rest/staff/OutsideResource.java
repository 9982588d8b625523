package dev.yidi.rest.staff;

import dev.yidi.core.outside.DropOutside;
import dev.yidi.core.outside.RecordDecisionSued;
import dev.yidi.core.outside.RecordReporterInformed;
import dev.yidi.ports.OutsideDesk;
import dev.yidi.rest.staff.mapping.OutsideMapper;
import dev.yidi.rest.staff.mapping.OutsideMapperImpl;
import dev.yidi.rest.staff.request.AskForCorrectionRequest;
import dev.yidi.rest.staff.request.InterruptTimeRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.RecordCorrectionRequest;
import dev.yidi.rest.staff.request.RecordOutsideAcceptanceRequest;
import dev.yidi.rest.staff.request.RecordOutsideApplicationRequest;
import dev.yidi.rest.staff.request.RecordOutsideDecisionRequest;
import dev.yidi.rest.staff.request.RecordOutsideRefusalRequest;
import dev.yidi.rest.staff.request.ReferOutsideRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Procedures outside the centre: what a party is told, and what becomes of it there. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/outside-procedures/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OutsideResource {
    private final Desk desk;
    private final OutsideDesk counter;
    private final OutsideMapper mapper = new OutsideMapperImpl();

    /** Of {@code desk}'s centre. */
    public OutsideResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().outsideDesk();
    }

    /** Hands the matter over to the other body. */
    @POST
    @Path("refer")
    public ReceiptView refer(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReferOutsideRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.refer(by, caseId, Desk.proceedingId(proceeding), mapper.refer(body)));
    }

    /** Records that the time to apply was interrupted. */
    @POST
    @Path("interrupt")
    public ReceiptView interrupt(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            InterruptTimeRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.interrupt(by, caseId, Desk.proceedingId(proceeding), mapper.interrupt(body)));
    }

    /** Records that the party applied there. */
    @POST
    @Path("record-application")
    public ReceiptView recordApplication(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordOutsideApplicationRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordApplication(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordApplication(body)));
    }

    /** Records that the other body asked for corrections. */
    @POST
    @Path("record-correction-asked")
    public ReceiptView recordCorrectionAsked(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AskForCorrectionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordCorrectionAsked(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordCorrectionAsked(body)));
    }

    /** Records that the corrections were made. */
    @POST
    @Path("record-correction")
    public ReceiptView recordCorrection(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordCorrectionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordCorrection(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordCorrection(body)));
    }

    /** Records that the other body took the matter. */
    @POST
    @Path("record-acceptance")
    public ReceiptView recordAcceptance(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordOutsideAcceptanceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordAcceptance(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordAcceptance(body)));
    }

    /** Records that the other body did not take the matter. */
    @POST
    @Path("record-refusal")
    public ReceiptView recordRefusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordOutsideRefusalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordRefusal(by, caseId, Desk.proceedingId(proceeding), mapper.recordRefusal(body)));
    }

    /** Records what the other body decided. */
    @POST
    @Path("record-decision")
    public ReceiptView recordDecision(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordOutsideDecisionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordDecision(by, caseId, Desk.proceedingId(proceeding), mapper.recordDecision(body)));
    }

    /** Records that the named informer was told. */
    @POST
    @Path("record-reporter-informed")
    public ReceiptView recordReporterInformed(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordReporterInformed(
                        by, caseId, Desk.proceedingId(proceeding), new RecordReporterInformed()));
    }

    /** Records that the decision of the other body was taken to court. */
    @POST
    @Path("record-sued")
    public ReceiptView recordSued(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordSued(by, caseId, Desk.proceedingId(proceeding), new RecordDecisionSued()));
    }

    /** Records that the party gives the procedure up. */
    @POST
    @Path("drop")
    public ReceiptView drop(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.drop(by, caseId, Desk.proceedingId(proceeding), new DropOutside()));
    }
}

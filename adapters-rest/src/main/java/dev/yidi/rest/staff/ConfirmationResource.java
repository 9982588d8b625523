package dev.yidi.rest.staff;

import dev.yidi.ports.CourtDesk;
import dev.yidi.rest.staff.mapping.CourtMapper;
import dev.yidi.rest.staff.mapping.CourtMapperImpl;
import dev.yidi.rest.staff.request.ApplicationWithdrawalRequest;
import dev.yidi.rest.staff.request.CourtAcceptanceRequest;
import dev.yidi.rest.staff.request.EnforcementRequest;
import dev.yidi.rest.staff.request.ExitRequest;
import dev.yidi.rest.staff.request.GroundsRequest;
import dev.yidi.rest.staff.request.RulingObjectionDecisionRequest;
import dev.yidi.rest.staff.request.RulingObjectionRequest;
import dev.yidi.rest.staff.request.RulingRequest;
import dev.yidi.rest.staff.request.RulingServiceRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Judicial confirmations of agreements. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/confirmations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConfirmationResource {
    private final Desk desk;
    private final CourtDesk counter;
    private final CourtMapper mapper = new CourtMapperImpl();

    /** Of {@code desk}'s centre. */
    public ConfirmationResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().courtDesk();
    }

    /** Records that the court took the application. */
    @POST
    @Path("record-acceptance")
    public ReceiptView recordAcceptance(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            CourtAcceptanceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordAcceptance(by, caseId, Desk.proceedingId(proceeding), mapper.accept(body)));
    }

    /** Records that the court did not take it. */
    @POST
    @Path("record-refusal")
    public ReceiptView recordRefusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            GroundsRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordRefusal(by, caseId, Desk.proceedingId(proceeding), mapper.refuse(body)));
    }

    /** Records the ruling. */
    @POST
    @Path("record-ruling")
    public ReceiptView recordRuling(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RulingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordRuling(by, caseId, Desk.proceedingId(proceeding), mapper.rule(body)));
    }

    /** Records when a party received the ruling that confirms the agreement. */
    @POST
    @Path("record-service")
    public ReceiptView recordService(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RulingServiceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordService(by, caseId, Desk.proceedingId(proceeding), mapper.service(body)));
    }

    /** Records that the application was taken back. */
    @POST
    @Path("withdraw")
    public ReceiptView withdraw(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ApplicationWithdrawalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.withdraw(by, caseId, Desk.proceedingId(proceeding), mapper.withdraw(body)));
    }

    /** Records an objection to the ruling. */
    @POST
    @Path("raise-objection")
    public ReceiptView raiseObjection(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RulingObjectionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.raiseObjection(by, caseId, Desk.proceedingId(proceeding), mapper.object(body)));
    }

    /** Records what came of it. */
    @POST
    @Path("decide-objection")
    public ReceiptView decideObjection(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RulingObjectionDecisionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.decideObjection(by, caseId, Desk.proceedingId(proceeding), mapper.decide(body)));
    }

    /** Records what the parties do without confirmation. */
    @POST
    @Path("choose-exit")
    public ReceiptView chooseExit(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ExitRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.chooseExit(by, caseId, Desk.proceedingId(proceeding), mapper.chooseExit(body)));
    }

    /** Records that enforcement was applied for. */
    @POST
    @Path("apply-for-enforcement")
    public ReceiptView applyForEnforcement(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EnforcementRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.applyForEnforcement(by, caseId, Desk.proceedingId(proceeding), mapper.enforce(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.ports.PetitionOffice;
import dev.yidi.rest.staff.mapping.PetitionMapper;
import dev.yidi.rest.staff.mapping.PetitionMapperImpl;
import dev.yidi.rest.staff.request.CloseHearingRequest;
import dev.yidi.rest.staff.request.DecideRouteRequest;
import dev.yidi.rest.staff.request.DischargeDutyRequest;
import dev.yidi.rest.staff.request.EndHandlingRequest;
import dev.yidi.rest.staff.request.ExtendHandlingRequest;
import dev.yidi.rest.staff.request.IssueOpinionRequest;
import dev.yidi.rest.staff.request.OpenHearingRequest;
import dev.yidi.rest.staff.request.RecordExecutionRequest;
import dev.yidi.rest.staff.request.RecordSettlementRequest;
import dev.yidi.rest.staff.request.ReferAccusationRequest;
import dev.yidi.rest.staff.request.ReplyToSuggestionRequest;
import dev.yidi.rest.staff.request.RequestReviewRequest;
import dev.yidi.rest.staff.request.WithdrawReviewRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Petitions: the way they take, opinions, hearings, review and recheck, and what is owed at the end. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/petitions/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PetitionResource {
    private final Desk desk;
    private final PetitionOffice counter;
    private final PetitionMapper mapper = new PetitionMapperImpl();

    /** Of {@code desk}'s centre. */
    public PetitionResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().petitionOffice();
    }

    /** Decides which of the six ways an appeal takes. */
    @POST
    @Path("decide-route")
    public ReceiptView decideRoute(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DecideRouteRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.decideRoute(by, caseId, Desk.proceedingId(proceeding), mapper.decideRoute(body)));
    }

    /** Answers a suggestion. */
    @POST
    @Path("reply-to-suggestion")
    public ReceiptView replyToSuggestion(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReplyToSuggestionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.replyToSuggestion(
                        by, caseId, Desk.proceedingId(proceeding), mapper.replyToSuggestion(body)));
    }

    /** Sends an accusation to those who may deal with it. */
    @POST
    @Path("refer-accusation")
    public ReceiptView referAccusation(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReferAccusationRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.referAccusation(
                        by, caseId, Desk.proceedingId(proceeding), mapper.referAccusation(body)));
    }

    /** Extends the handling limit, which only the head of the organ may. */
    @POST
    @Path("extend")
    public ReceiptView extend(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ExtendHandlingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.extend(by, caseId, Desk.proceedingId(proceeding), mapper.extend(body)));
    }

    /** Begins a hearing. */
    @POST
    @Path("open-hearing")
    public ReceiptView openHearing(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            OpenHearingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.openHearing(by, caseId, Desk.proceedingId(proceeding), mapper.openHearing(body)));
    }

    /** Ends the hearing. */
    @POST
    @Path("close-hearing")
    public ReceiptView closeHearing(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            CloseHearingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.closeHearing(by, caseId, Desk.proceedingId(proceeding), mapper.closeHearing(body)));
    }

    /** Issues the opinion letter of the instance the matter is in. */
    @POST
    @Path("issue-opinion")
    public ReceiptView issueOpinion(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            IssueOpinionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.issueOpinion(by, caseId, Desk.proceedingId(proceeding), mapper.issueOpinion(body)));
    }

    /** Records that the petitioner asks for review or recheck. */
    @POST
    @Path("request-review")
    public ReceiptView requestReview(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RequestReviewRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.requestReview(by, caseId, Desk.proceedingId(proceeding), mapper.requestReview(body)));
    }

    /** Records that a request for review or recheck was taken back. */
    @POST
    @Path("withdraw-review")
    public ReceiptView withdrawReview(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WithdrawReviewRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.withdrawReview(by, caseId, Desk.proceedingId(proceeding), mapper.withdrawReview(body)));
    }

    /** Records how a supporting opinion is carried out. */
    @POST
    @Path("record-execution")
    public ReceiptView recordExecution(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordExecutionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordExecution(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordExecution(body)));
    }

    /** Records that one of the four duties at the end of a petition was done. */
    @POST
    @Path("discharge-duty")
    public ReceiptView dischargeDuty(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DischargeDutyRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.dischargeDuty(by, caseId, Desk.proceedingId(proceeding), mapper.dischargeDuty(body)));
    }

    /** Records that the two sides settled the matter. */
    @POST
    @Path("record-settlement")
    public ReceiptView recordSettlement(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordSettlementRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordSettlement(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordSettlement(body)));
    }

    /** Ends the handling without an opinion. */
    @POST
    @Path("end")
    public ReceiptView end(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndHandlingRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.end(by, caseId, Desk.proceedingId(proceeding), mapper.end(body)));
    }
}

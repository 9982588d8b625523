package dev.yidi.rest.staff;

import dev.yidi.core.litigation.AppealFilingRefusal;
import dev.yidi.ports.LitigationDesk;
import dev.yidi.rest.staff.mapping.AgencyMapper;
import dev.yidi.rest.staff.mapping.AgencyMapperImpl;
import dev.yidi.rest.staff.request.ApplyForLegalAidRequest;
import dev.yidi.rest.staff.request.AskForAidPapersRequest;
import dev.yidi.rest.staff.request.AssignLawyerRequest;
import dev.yidi.rest.staff.request.DecideAidObjectionRequest;
import dev.yidi.rest.staff.request.DecideLegalAidRequest;
import dev.yidi.rest.staff.request.EndAgencyRequest;
import dev.yidi.rest.staff.request.EndLegalAidRequest;
import dev.yidi.rest.staff.request.ExplainSkipRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.ObjectToAidDecisionRequest;
import dev.yidi.rest.staff.request.RecordDocketingRequest;
import dev.yidi.rest.staff.request.RecordFilingRefusalRequest;
import dev.yidi.rest.staff.request.RecordLawyerAnswerRequest;
import dev.yidi.rest.staff.request.RecordSuitOutcomeRequest;
import dev.yidi.rest.staff.request.ReplaceLawyerRequest;
import dev.yidi.rest.staff.request.SubmitSuitRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Help with suing: legal aid, lawyers, the suit and its outcome. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/agencies/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AgencyResource {
    private final Desk desk;
    private final LitigationDesk counter;
    private final AgencyMapper mapper = new AgencyMapperImpl();

    /** Of {@code desk}'s centre. */
    public AgencyResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().litigationDesk();
    }

    /** Says later why mediation was not tried. */
    @POST
    @Path("explain-skip")
    public ReceiptView explainSkip(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ExplainSkipRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.explainSkip(by, caseId, Desk.proceedingId(proceeding), mapper.explainSkip(body)));
    }

    /** Records that legal aid was applied for. */
    @POST
    @Path("apply-for-aid")
    public ReceiptView applyForAid(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ApplyForLegalAidRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.applyForAid(by, caseId, Desk.proceedingId(proceeding), mapper.applyForAid(body)));
    }

    /** Records what papers the legal aid institution asked for. */
    @POST
    @Path("ask-for-papers")
    public ReceiptView askForPapers(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AskForAidPapersRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.askForPapers(by, caseId, Desk.proceedingId(proceeding), mapper.askForPapers(body)));
    }

    /** Records what the legal aid institution decided. */
    @POST
    @Path("decide-aid")
    public ReceiptView decideAid(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DecideLegalAidRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.decideAid(by, caseId, Desk.proceedingId(proceeding), mapper.decideAid(body)));
    }

    /** Records that the legal aid institution ended its aid. */
    @POST
    @Path("end-aid")
    public ReceiptView endAid(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndLegalAidRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.endAid(by, caseId, Desk.proceedingId(proceeding), mapper.endAid(body)));
    }

    /** Records an objection to a refusal or an end of legal aid. */
    @POST
    @Path("object-to-aid-decision")
    public ReceiptView objectToAidDecision(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ObjectToAidDecisionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.objectToAidDecision(
                        by, caseId, Desk.proceedingId(proceeding), mapper.objectToAidDecision(body)));
    }

    /** Records what the justice bureau decided on the objection. */
    @POST
    @Path("decide-objection")
    public ReceiptView decideObjection(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DecideAidObjectionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.decideObjection(
                        by, caseId, Desk.proceedingId(proceeding), mapper.decideObjection(body)));
    }

    /** Names the lawyer who is assigned or chosen. */
    @POST
    @Path("assign-lawyer")
    public ReceiptView assignLawyer(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AssignLawyerRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.assignLawyer(by, caseId, Desk.proceedingId(proceeding), mapper.assignLawyer(body)));
    }

    /** Records whether the lawyer takes the matter. */
    @POST
    @Path("record-lawyer-answer")
    public ReceiptView recordLawyerAnswer(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordLawyerAnswerRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordLawyerAnswer(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordLawyerAnswer(body)));
    }

    /** Takes a lawyer off the matter. */
    @POST
    @Path("replace-lawyer")
    public ReceiptView replaceLawyer(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReplaceLawyerRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.replaceLawyer(by, caseId, Desk.proceedingId(proceeding), mapper.replaceLawyer(body)));
    }

    /** Records that the suit was handed in. */
    @POST
    @Path("submit-suit")
    public ReceiptView submitSuit(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SubmitSuitRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.submitSuit(by, caseId, Desk.proceedingId(proceeding), mapper.submitSuit(body)));
    }

    /** Records that the court filed the suit. */
    @POST
    @Path("record-docketing")
    public ReceiptView recordDocketing(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordDocketingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordDocketing(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordDocketing(body)));
    }

    /** Records that the court ruled not to file the suit. */
    @POST
    @Path("record-filing-refusal")
    public ReceiptView recordFilingRefusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordFilingRefusalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordFilingRefusal(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordFilingRefusal(body)));
    }

    /** Records an appeal against the ruling not to file. */
    @POST
    @Path("appeal-filing-refusal")
    public ReceiptView appealFilingRefusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.appealFilingRefusal(
                        by, caseId, Desk.proceedingId(proceeding), new AppealFilingRefusal()));
    }

    /** Records what the suit came to. */
    @POST
    @Path("record-outcome")
    public ReceiptView recordOutcome(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordSuitOutcomeRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordOutcome(by, caseId, Desk.proceedingId(proceeding), mapper.recordOutcome(body)));
    }

    /** Ends the help with suing. */
    @POST
    @Path("end")
    public ReceiptView end(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndAgencyRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.end(by, caseId, Desk.proceedingId(proceeding), mapper.end(body)));
    }
}

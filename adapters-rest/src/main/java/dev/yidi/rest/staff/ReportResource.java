package dev.yidi.rest.staff;

import dev.yidi.core.report.ConfirmRealName;
import dev.yidi.ports.ReportRoom;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.CaseMapper;
import dev.yidi.rest.staff.mapping.CaseMapperImpl;
import dev.yidi.rest.staff.mapping.ReportMapper;
import dev.yidi.rest.staff.mapping.ReportMapperImpl;
import dev.yidi.rest.staff.request.AnswerReprisalRequest;
import dev.yidi.rest.staff.request.ConsentToReleaseRequest;
import dev.yidi.rest.staff.request.DecideFilingRequest;
import dev.yidi.rest.staff.request.DisputeCompetenceRequest;
import dev.yidi.rest.staff.request.GrantRewardRequest;
import dev.yidi.rest.staff.request.NameReporterRequest;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.OpenIdentityRequest;
import dev.yidi.rest.staff.request.RecordFindingRequest;
import dev.yidi.rest.staff.request.RecordTransferOutcomeRequest;
import dev.yidi.rest.staff.request.RecordVerificationRequest;
import dev.yidi.rest.staff.request.ReportedReprisalRequest;
import dev.yidi.rest.staff.request.SettleCompetenceRequest;
import dev.yidi.rest.staff.request.TellReporterRequest;
import dev.yidi.rest.staff.request.TransferReportRequest;
import dev.yidi.rest.staff.request.WishProtectionRequest;
import dev.yidi.rest.staff.request.WithdrawReleaseConsentRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.ReportersView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Sealed reports: verification, filing, transfer, finding, what the reporter is told, and how they are protected. For who is not cleared a report is as absent as one that never was. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/reports/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReportResource {
    private final Desk desk;
    private final ReportRoom counter;
    private final ReportMapper mapper = new ReportMapperImpl();
    private final CaseMapper cases = new CaseMapperImpl();

    /** Of {@code desk}'s centre. */
    public ReportResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().reportRoom();
    }

    /** Records that somebody stands by an anonymous report with their name from now on. */
    @POST
    @Path("name-reporter")
    public ReceiptView nameReporter(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NameReporterRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.nameReporter(body)));
    }

    /** Confirms the reporter's real name, after the identity was opened for that. */
    @POST
    @Path("confirm-real-name")
    public ReceiptView confirmRealName(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            NoRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.conduct(by, caseId, Desk.proceedingId(proceeding), new ConfirmRealName()));
    }

    /** Records how the reporter wants to be protected. */
    @POST
    @Path("wish-protection")
    public ReceiptView wishProtection(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WishProtectionRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.wishProtection(body)));
    }

    /** Records that the reporter agrees to a release of the identity to one receiver. */
    @POST
    @Path("consent-to-release")
    public ReceiptView consentToRelease(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ConsentToReleaseRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.consentToRelease(body)));
    }

    /** Records that the reporter takes such a consent back. */
    @POST
    @Path("withdraw-release-consent")
    public ReceiptView withdrawReleaseConsent(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WithdrawReleaseConsentRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.conduct(
                        by, caseId, Desk.proceedingId(proceeding), mapper.withdrawReleaseConsent(body)));
    }

    /** Records a step of verification. */
    @POST
    @Path("verify")
    public ReceiptView verify(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordVerificationRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.verify(by, caseId, Desk.proceedingId(proceeding), mapper.verify(body)));
    }

    /** Records that organs quarrel about who is competent. */
    @POST
    @Path("dispute-competence")
    public ReceiptView disputeCompetence(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DisputeCompetenceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.disputeCompetence(body)));
    }

    /** Records who is competent after a quarrel. */
    @POST
    @Path("settle-competence")
    public ReceiptView settleCompetence(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SettleCompetenceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.settleCompetence(body)));
    }

    /** Decides whether to open proceedings. */
    @POST
    @Path("decide-filing")
    public ReceiptView decideFiling(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            DecideFilingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.decideFiling(by, caseId, Desk.proceedingId(proceeding), mapper.decideFiling(body)));
    }

    /** Transfers the report to the competent body. */
    @POST
    @Path("transfer")
    public ReceiptView transfer(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            TransferReportRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.transfer(by, caseId, Desk.proceedingId(proceeding), mapper.transfer(body)));
    }

    /** Records what the competent body told of it. */
    @POST
    @Path("record-transfer-outcome")
    public ReceiptView recordTransferOutcome(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordTransferOutcomeRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.recordTransferOutcome(body)));
    }

    /** Records the finding. */
    @POST
    @Path("find")
    public ReceiptView find(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordFindingRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.find(by, caseId, Desk.proceedingId(proceeding), mapper.find(body)));
    }

    /** Tells the reporter. */
    @POST
    @Path("tell-reporter")
    public ReceiptView tellReporter(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            TellReporterRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.tellReporter(by, caseId, Desk.proceedingId(proceeding), mapper.tellReporter(body)));
    }

    /** Grants a reward. */
    @POST
    @Path("reward")
    public ReceiptView reward(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            GrantRewardRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.reward(by, caseId, Desk.proceedingId(proceeding), mapper.reward(body)));
    }

    /** Reports a reprisal against the reporter. */
    @POST
    @Path("report-reprisal")
    public ReceiptView reportReprisal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReportedReprisalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.reportReprisal(by, caseId, Desk.proceedingId(proceeding), mapper.reportReprisal(body)));
    }

    /** Answers the reprisals reported. */
    @POST
    @Path("answer-reprisal")
    public ReceiptView answerReprisal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AnswerReprisalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.answerReprisal(by, caseId, Desk.proceedingId(proceeding), mapper.answerReprisal(body)));
    }

    /** Opens the identity of the reporters and shows it, in full. That it was opened, by whom, what for and why is kept first. */
    @POST
    @Path("open-identity")
    public ReportersView openIdentity(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            OpenIdentityRequest body) {
        return new ReportersView(Answers.done(counter.openIdentity(
                        sender.onVersion(), Desk.caseId(id), Desk.proceedingId(proceeding), mapper.openIdentity(body)))
                .stream()
                .map(cases::party)
                .toList());
    }
}

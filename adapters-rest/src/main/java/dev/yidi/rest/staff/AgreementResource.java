package dev.yidi.rest.staff;

import dev.yidi.ports.MediationRoom;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.MediationMapper;
import dev.yidi.rest.staff.mapping.MediationMapperImpl;
import dev.yidi.rest.staff.mapping.MediationOutcomeMapper;
import dev.yidi.rest.staff.mapping.MediationOutcomeMapperImpl;
import dev.yidi.rest.staff.request.AgreementRequest;
import dev.yidi.rest.staff.request.BreachRequest;
import dev.yidi.rest.staff.request.EndRequest;
import dev.yidi.rest.staff.request.FindingRequest;
import dev.yidi.rest.staff.request.MediatorRequest;
import dev.yidi.rest.staff.request.OralAgreementRequest;
import dev.yidi.rest.staff.request.PerformanceRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RiskRequest;
import dev.yidi.rest.staff.request.SealRequest;
import dev.yidi.rest.staff.request.SignRequest;
import dev.yidi.rest.staff.request.SuspendRequest;
import dev.yidi.rest.staff.request.WaysRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What comes of mediations: agreements, their performance, and ends without one. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/mediations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AgreementResource {
    private final Desk desk;
    private final MediationRoom counter;
    private final MediationMapper mapper = new MediationMapperImpl();
    private final MediationOutcomeMapper outcomes = new MediationOutcomeMapperImpl();

    /** Of {@code desk}'s centre. */
    public AgreementResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediationRoom();
    }

    /** Puts an agreement in writing. */
    @POST
    @Path("record-agreement")
    public ReceiptView recordAgreement(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            AgreementRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordWrittenAgreement(
                        by,
                        caseId,
                        Desk.proceedingId(proceeding),
                        Relocated.to(Site.BODY, "agreement", () -> mapper.written(body))));
    }

    /** Records an oral agreement. */
    @POST
    @Path("record-oral-agreement")
    public ReceiptView recordOralAgreement(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            OralAgreementRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordOralAgreement(
                        by,
                        caseId,
                        Desk.proceedingId(proceeding),
                        Relocated.to(Site.BODY.field("terms"), "agreement", () -> mapper.oral(body, by.officer()))));
    }

    /** Takes back an agreement that has no effect yet. */
    @POST
    @Path("withdraw-agreement")
    public ReceiptView withdrawAgreement(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReasonRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.withdrawAgreement(
                        by, caseId, Desk.proceedingId(proceeding), mapper.withdrawAgreement(body)));
    }

    /** Records a party's signature. */
    @POST
    @Path("sign")
    public ReceiptView sign(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SignRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.sign(by, caseId, Desk.proceedingId(proceeding), outcomes.sign(body)));
    }

    /** Records a mediator's signature. */
    @POST
    @Path("sign-as-mediator")
    public ReceiptView signAsMediator(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            MediatorRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.signAsMediator(by, caseId, Desk.proceedingId(proceeding), mapper.signAsMediator(body)));
    }

    /** Records the body's seal. */
    @POST
    @Path("seal")
    public ReceiptView seal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SealRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.seal(by, caseId, Desk.proceedingId(proceeding), outcomes.seal(body)));
    }

    /** Ends the mediation without agreement. */
    @POST
    @Path("end")
    public ReceiptView end(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EndRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.end(by, caseId, Desk.proceedingId(proceeding), mapper.end(body)));
    }

    /** Records that the parties were told the other ways. */
    @POST
    @Path("tell-other-ways")
    public ReceiptView tellOtherWays(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            WaysRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.tellOtherWays(by, caseId, Desk.proceedingId(proceeding), outcomes.tellOtherWays(body)));
    }

    /** Suspends a mediation suspected to be false. */
    @POST
    @Path("suspend")
    public ReceiptView suspend(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            SuspendRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.suspend(by, caseId, Desk.proceedingId(proceeding), outcomes.suspend(body)));
    }

    /** Goes on with a suspended mediation. */
    @POST
    @Path("resume")
    public ReceiptView resume(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            FindingRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.resume(by, caseId, Desk.proceedingId(proceeding), mapper.resume(body)));
    }

    /** Reports that the dispute may turn into an offence. */
    @POST
    @Path("report-risk")
    public ReceiptView reportRisk(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RiskRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.reportRisk(by, caseId, Desk.proceedingId(proceeding), outcomes.reportRisk(body)));
    }

    /** Records that an obligation was performed. */
    @POST
    @Path("record-performance")
    public ReceiptView recordPerformance(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            PerformanceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordPerformance(
                        by, caseId, Desk.proceedingId(proceeding), outcomes.recordPerformance(body)));
    }

    /** Records that an obligation was not met. */
    @POST
    @Path("record-breach")
    public ReceiptView recordBreach(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            BreachRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordBreach(by, caseId, Desk.proceedingId(proceeding), outcomes.recordBreach(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.ports.MediationRoom;
import dev.yidi.rest.staff.mapping.PerformanceMapper;
import dev.yidi.rest.staff.mapping.PerformanceMapperImpl;
import dev.yidi.rest.staff.request.LinkEnforcementRequest;
import dev.yidi.rest.staff.request.RecordPartialPerformanceRequest;
import dev.yidi.rest.staff.request.RecordVisitRequest;
import dev.yidi.rest.staff.request.ReportBackRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What follows a mediation: performance that is looked after, enforcement, and the report to who referred it. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/mediations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PerformanceResource {
    private final Desk desk;
    private final MediationRoom counter;
    private final PerformanceMapper mapper = new PerformanceMapperImpl();

    /** Of {@code desk}'s centre. */
    public PerformanceResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediationRoom();
    }

    /** Records that part of an obligation was performed. */
    @POST
    @Path("record-partial-performance")
    public ReceiptView recordPartialPerformance(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordPartialPerformanceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.recordPartialPerformance(
                        by, caseId, Desk.proceedingId(proceeding), mapper.recordPartialPerformance(body)));
    }

    /** Records a follow-up visit. */
    @POST
    @Path("record-visit")
    public ReceiptView recordVisit(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            RecordVisitRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.recordVisit(by, caseId, Desk.proceedingId(proceeding), mapper.recordVisit(body)));
    }

    /** Ties what was breached to the proceeding in which it is enforced. */
    @POST
    @Path("link-enforcement")
    public ReceiptView linkEnforcement(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            LinkEnforcementRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.linkEnforcement(
                        by, caseId, Desk.proceedingId(proceeding), mapper.linkEnforcement(body)));
    }

    /** Tells the referring organ what is owed to it. */
    @POST
    @Path("report-back")
    public ReceiptView reportBack(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            ReportBackRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.reportBack(by, caseId, Desk.proceedingId(proceeding), mapper.reportBack(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.ports.LeaderReceptions;
import dev.yidi.ports.SupervisionOffice;
import dev.yidi.rest.staff.mapping.LeaderMapper;
import dev.yidi.rest.staff.mapping.LeaderMapperImpl;
import dev.yidi.rest.staff.mapping.SupervisionMapper;
import dev.yidi.rest.staff.mapping.SupervisionMapperImpl;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.ReportChargeRequest;
import dev.yidi.rest.staff.request.SuperviseRequest;
import dev.yidi.rest.staff.request.TakeIntoChargeRequest;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What those above a case do with it: the organ that answers for it is supervised, a leader takes it into charge. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OversightResource {
    private final Desk desk;
    private final SupervisionOffice supervision;
    private final LeaderReceptions leaders;
    private final Filing supervisions;
    private final SupervisionMapper mapper = new SupervisionMapperImpl();
    private final LeaderMapper charges = new LeaderMapperImpl();

    /** Of {@code desk}'s centre. */
    public OversightResource(Desk desk) {
        this.desk = desk;
        this.supervision = desk.yidi().supervisionOffice();
        this.leaders = desk.yidi().leaderReceptions();
        this.supervisions = new Filing(desk, "supervisions");
    }

    /** Supervises the organ that answers for the case, and enters it there; the receipt is that of the supervision. */
    @POST
    @Path("supervise")
    public OpenedFileView supervise(@BeanParam Sender sender, @PathParam("id") String id, SuperviseRequest body) {
        return supervisions.open(sender, id, (by, caseId) -> supervision.openOver(by, caseId, mapper.demand(body)));
    }

    /** Takes the case into the charge of a leader, without a reception. */
    @POST
    @Path("take-into-charge")
    public ReceiptView takeIntoCharge(
            @BeanParam Sender sender, @PathParam("id") String id, TakeIntoChargeRequest body) {
        return desk.perform(sender, id, (by, caseId) -> leaders.takeIntoCharge(by, caseId, charges.take(body)));
    }

    /** Records the progress of the case in charge. */
    @POST
    @Path("report-charge")
    public ReceiptView reportCharge(@BeanParam Sender sender, @PathParam("id") String id, ReportChargeRequest body) {
        return desk.perform(sender, id, (by, caseId) -> leaders.report(by, caseId, charges.report(body)));
    }

    /** Ends the charge of the leader. */
    @POST
    @Path("release-charge")
    public ReceiptView releaseCharge(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return desk.perform(sender, id, (by, caseId) -> leaders.release(by, caseId, charges.release(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.ports.CaseDesk;
import dev.yidi.rest.staff.mapping.DeskMapper;
import dev.yidi.rest.staff.mapping.DeskMapperImpl;
import dev.yidi.rest.staff.request.GradeRiskRequest;
import dev.yidi.rest.staff.request.MajorMatterRequest;
import dev.yidi.rest.staff.request.ReprisalRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How grave a case is, and who must hear of it. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class GravityResource {
    private final Desk desk;
    private final CaseDesk counter;
    private final DeskMapper mapper = new DeskMapperImpl();

    /** Of {@code desk}'s centre. */
    public GravityResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().caseDesk();
    }

    /** Grades how grave the matter is. */
    @POST
    @Path("grade-risk")
    public ReceiptView gradeRisk(@BeanParam Sender sender, @PathParam("id") String id, GradeRiskRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.gradeRisk(by, caseId, mapper.gradeRisk(body)));
    }

    /** Records that a major or urgent matter was reported up. */
    @POST
    @Path("report-major-matter")
    public ReceiptView reportMajorMatter(
            @BeanParam Sender sender, @PathParam("id") String id, MajorMatterRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.reportMajorMatter(by, caseId, mapper.reportMajorMatter(body)));
    }

    /** Says that the petitioner is suspected to be paid back; a supervision follows by itself. */
    @POST
    @Path("suspect-reprisal")
    public ReceiptView suspectReprisal(@BeanParam Sender sender, @PathParam("id") String id, ReprisalRequest body) {
        return desk.perform(
                sender, id, (by, caseId) -> counter.suspectReprisal(by, caseId, mapper.suspectReprisal(body)));
    }
}

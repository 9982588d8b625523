package dev.yidi.rest.staff;

import dev.yidi.ports.SupervisionOffice;
import dev.yidi.rest.staff.mapping.SupervisionMapper;
import dev.yidi.rest.staff.mapping.SupervisionMapperImpl;
import dev.yidi.rest.staff.request.SuperviseRequest;
import dev.yidi.rest.staff.view.OpenedFileView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What those above a case do with it: the organ that answers for it is supervised. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class OversightResource {
    private final SupervisionOffice supervision;
    private final Filing supervisions;
    private final SupervisionMapper mapper = new SupervisionMapperImpl();

    /** Of {@code desk}'s centre. */
    public OversightResource(Desk desk) {
        this.supervision = desk.yidi().supervisionOffice();
        this.supervisions = new Filing(desk, "supervisions");
    }

    /** Supervises the organ that answers for the case, and enters it there; the receipt is that of the supervision. */
    @POST
    @Path("supervise")
    public OpenedFileView supervise(@BeanParam Sender sender, @PathParam("id") String id, SuperviseRequest body) {
        return supervisions.open(sender, id, (by, caseId) -> supervision.openOver(by, caseId, mapper.demand(body)));
    }
}

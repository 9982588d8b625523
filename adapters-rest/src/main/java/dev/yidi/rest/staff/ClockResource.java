package dev.yidi.rest.staff;

import dev.yidi.ports.CaseDesk;
import dev.yidi.rest.staff.mapping.ClockMapper;
import dev.yidi.rest.staff.mapping.ClockMapperImpl;
import dev.yidi.rest.staff.request.ExtendRequest;
import dev.yidi.rest.staff.request.PauseRequest;
import dev.yidi.rest.staff.request.ResumeRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Lets clocks stand still and go on, and extends limits. */
@StaffOnly
@Path("api/v1/staff/cases/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClockResource {
    private final Desk desk;
    private final CaseDesk counter;
    private final ClockMapper mapper = new ClockMapperImpl();

    /** Of {@code desk}'s centre. */
    public ClockResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().caseDesk();
    }

    /** Lets a clock stand still. */
    @POST
    @Path("pause")
    public ReceiptView pause(@BeanParam Sender sender, @PathParam("id") String id, PauseRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.pause(by, caseId, mapper.pause(body)));
    }

    /** Lets a clock go on. */
    @POST
    @Path("resume")
    public ReceiptView resume(@BeanParam Sender sender, @PathParam("id") String id, ResumeRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.resume(by, caseId, mapper.resume(body)));
    }

    /** Extends a limit. */
    @POST
    @Path("extend")
    public ReceiptView extend(@BeanParam Sender sender, @PathParam("id") String id, ExtendRequest body) {
        return desk.perform(sender, id, (by, caseId) -> counter.extend(by, caseId, mapper.extend(body)));
    }
}

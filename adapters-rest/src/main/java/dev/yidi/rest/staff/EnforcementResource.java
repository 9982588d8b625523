package dev.yidi.rest.staff;

import dev.yidi.ports.CourtDesk;
import dev.yidi.rest.staff.mapping.CourtMapper;
import dev.yidi.rest.staff.mapping.CourtMapperImpl;
import dev.yidi.rest.staff.request.EnforcementAcceptanceRequest;
import dev.yidi.rest.staff.request.EnforcementRefusalRequest;
import dev.yidi.rest.staff.request.EnforcementResultRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What becomes of enforcements that were applied for. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/confirmations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EnforcementResource {
    private final Desk desk;
    private final CourtDesk counter;
    private final CourtMapper mapper = new CourtMapperImpl();

    /** Of {@code desk}'s centre. */
    public EnforcementResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().courtDesk();
    }

    /** Records that the court opened an enforcement. */
    @POST
    @Path("record-enforcement-acceptance")
    public ReceiptView recordAcceptance(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EnforcementAcceptanceRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.enforcementAccepted(body)));
    }

    /** Records that the court did not open an enforcement, and why. */
    @POST
    @Path("record-enforcement-refusal")
    public ReceiptView recordRefusal(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EnforcementRefusalRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.enforcementRefused(body)));
    }

    /** Records what an enforcement came to. */
    @POST
    @Path("record-enforcement-result")
    public ReceiptView recordResult(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            EnforcementResultRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) ->
                        counter.conduct(by, caseId, Desk.proceedingId(proceeding), mapper.enforcementEnded(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.core.pool.Language;
import dev.yidi.ports.MediationRoom;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.AdviceMapper;
import dev.yidi.rest.staff.mapping.AdviceMapperImpl;
import dev.yidi.rest.staff.request.CandidateQuery;
import dev.yidi.rest.staff.request.OpenRoomRequest;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.SelectionView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;

/** Who could mediate, and the room for an online session. */
@StaffOnly
@Path("api/v1/staff/cases/{id}/mediations/{proceeding}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MediatorChoiceResource {
    private final Desk desk;
    private final MediationRoom counter;
    private final AdviceMapper mapper = new AdviceMapperImpl();

    /** Of {@code desk}'s centre. */
    public MediatorChoiceResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediationRoom();
    }

    /** Whom the pool proposes today, with the reasons of every rule, and whom it excludes and why. */
    @GET
    @Path("candidates")
    @Takes(CandidateQuery.class)
    public SelectionView candidates(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            @Context UriInfo address) {
        CandidateQuery query = desk.bodies().query(CandidateQuery.class, address.getQueryParameters());
        Set<Language> wished = query.language().stream().map(Language::new).collect(Collectors.toUnmodifiableSet());
        return mapper.selection(
                Answers.done(counter.adviseMediators(
                        sender.officer(), Desk.caseId(id), Desk.proceedingId(proceeding), wished)),
                desk.names(sender));
    }

    /** Opens a room for an online session with the county's provider of rooms, and records it. */
    @POST
    @Path("open-room")
    public ReceiptView openRoom(
            @BeanParam Sender sender,
            @PathParam("id") String id,
            @PathParam("proceeding") String proceeding,
            OpenRoomRequest body) {
        return desk.perform(
                sender,
                id,
                (by, caseId) -> counter.openRoom(by, caseId, Desk.proceedingId(proceeding), body.startsAt()));
    }
}

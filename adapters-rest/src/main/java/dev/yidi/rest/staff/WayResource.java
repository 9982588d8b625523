package dev.yidi.rest.staff;

import dev.yidi.core.outside.DisputedAct;
import dev.yidi.core.outside.Guide;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.PetitionMapper;
import dev.yidi.rest.staff.mapping.PetitionMapperImpl;
import dev.yidi.rest.staff.mapping.WayMapper;
import dev.yidi.rest.staff.mapping.WayMapperImpl;
import dev.yidi.rest.staff.request.GuideDayQuery;
import dev.yidi.rest.staff.request.TriageQuestionRequest;
import dev.yidi.rest.staff.view.OutsideGuideView;
import dev.yidi.rest.staff.view.OutsideGuidesView;
import dev.yidi.rest.staff.view.TriageView;
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
import java.time.LocalDate;
import java.util.Optional;

/** Which ways a matter can take: what triage says of it, and the procedures outside the centre. Nothing is recorded. */
@StaffOnly
@Path("api/v1/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class WayResource {
    private final Desk desk;
    private final Yidi yidi;
    private final WayMapper mapper = new WayMapperImpl();
    private final PetitionMapper petitions = new PetitionMapperImpl();

    /** Of {@code desk}'s centre. */
    public WayResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
    }

    /** What the decision table says of a petition, with the reasons row by row. */
    @POST
    @Path("triage/suggestions")
    public TriageView triage(@BeanParam Sender sender, TriageQuestionRequest body) {
        return mapper.triage(yidi.petitionOffice().advise(petitions.question(body)), desk.names(sender));
    }

    /** What there is to tell of every procedure outside the centre in force today. */
    @GET
    @Path("outside-guides")
    public OutsideGuidesView guides(@BeanParam Sender sender) {
        Names names = desk.names(sender);
        return new OutsideGuidesView(yidi.outsideDesk().guides().stream()
                .map(guide -> mapper.guide(guide, names))
                .toList());
    }

    /** What there is to tell of one, with the last day to apply for who knows of the matter since a day. */
    @GET
    @Path("outside-guides/{name}")
    @Takes(GuideDayQuery.class)
    public OutsideGuideView guide(@BeanParam Sender sender, @PathParam("name") String name, @Context UriInfo address) {
        GuideDayQuery query = desk.bodies().query(GuideDayQuery.class, address.getQueryParameters());
        LocalDate knownOn = query.knownOn().orElseGet(desk::today);
        DisputedAct act = mapper.act(query);
        Optional<Guide> guide = act.equals(DisputedAct.unknown())
                ? yidi.outsideDesk().guide(name, knownOn)
                : yidi.outsideDesk().guide(name, knownOn, act);
        return mapper.guide(guide.orElseThrow(Answers::absent), desk.names(sender));
    }
}

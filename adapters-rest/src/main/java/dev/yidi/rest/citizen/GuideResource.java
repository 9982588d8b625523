package dev.yidi.rest.citizen;

import dev.yidi.core.TopicCode;
import dev.yidi.core.hall.Errand;
import dev.yidi.core.hall.ServiceDirectory;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.ServiceGuide;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.staff.Takes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What everybody may know without saying who they are: the guide, who is in, reception days, the screen of the hall. */
@Path("api/v1/citizen/guide")
@Produces(MediaType.APPLICATION_JSON)
public final class GuideResource {
    private final CitizenDesk desk;
    private final Yidi yidi;
    private final GuideMapper mapper = new GuideMapperImpl();

    /** Of {@code desk}'s centre. */
    public GuideResource(CitizenDesk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
    }

    /** What the centre offers, where, when, by what law and in how many days. */
    @GET
    @Takes(GuideQuery.class)
    public GuideView guide(@Context HttpHeaders headers, @Context UriInfo address) {
        return mapper.guide(directory(desk.query(GuideQuery.class, address)), desk.plain(headers));
    }

    /** Who is in on a day: organs here, organs on call, windows and their hours. */
    @GET
    @Path("duty")
    @Takes(DayQuery.class)
    public DutyView duty(@Context HttpHeaders headers, @Context UriInfo address) {
        DayQuery query = desk.query(DayQuery.class, address);
        return mapper.duty(yidi.serviceGuide().duty(query.day().orElseGet(desk::today)), desk.plain(headers));
    }

    /** The places of the county, level by level, to say where a matter arose. */
    @GET
    @Path("places")
    @Takes(PlaceQuery.class)
    public PlacesView places(@Context HttpHeaders headers, @Context UriInfo address) {
        PlaceQuery query = desk.query(PlaceQuery.class, address);
        Plain plain = desk.plain(headers);
        return new PlacesView(yidi.serviceGuide().places(query.within().map(DivisionCode::of)).stream()
                .map(each -> mapper.place(each, plain))
                .toList());
    }

    /** The published days on which leaders receive, the earliest first. */
    @GET
    @Path("receptions")
    @Takes(FromQuery.class)
    public ReceptionsView receptions(@Context HttpHeaders headers, @Context UriInfo address) {
        FromQuery query = desk.query(FromQuery.class, address);
        Plain plain = desk.plain(headers);
        return new ReceptionsView(yidi.leaderReceptions().schedule(query.from().orElseGet(desk::today)).stream()
                .map(notice -> mapper.reception(notice, plain))
                .toList());
    }

    /** What hangs in the hall now: numbers and windows. */
    @GET
    @Path("hall")
    public HallView hall(@Context HttpHeaders headers) {
        return mapper.hall(yidi.guidanceDesk().display(), desk.plain(headers));
    }

    private ServiceDirectory directory(GuideQuery query) {
        ServiceGuide guide = yidi.serviceGuide();
        boolean everything = query.kind().isEmpty()
                && query.topic().isEmpty()
                && query.place().isEmpty();
        return everything
                ? guide.directory()
                : guide.directory(
                        new Errand(query.kind(), query.topic().map(TopicCode::new)),
                        query.place().map(DivisionCode::of));
    }
}

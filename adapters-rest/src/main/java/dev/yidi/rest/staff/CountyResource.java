package dev.yidi.rest.staff;

import dev.yidi.core.desk.Officer;
import dev.yidi.core.place.Division;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Yidi;
import dev.yidi.ports.profile.ProfileDocuments;
import dev.yidi.ports.profile.ProfileReview;
import dev.yidi.rest.guard.Costly;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.FiguresMapper;
import dev.yidi.rest.staff.mapping.FiguresMapperImpl;
import dev.yidi.rest.staff.mapping.IndicatorQueries;
import dev.yidi.rest.staff.mapping.ProfileMapper;
import dev.yidi.rest.staff.mapping.ProfileMapperImpl;
import dev.yidi.rest.staff.mapping.ProfileReviews;
import dev.yidi.rest.staff.request.DivisionQuery;
import dev.yidi.rest.staff.request.FiguresQuery;
import dev.yidi.rest.staff.request.ProfileCheckRequest;
import dev.yidi.rest.staff.view.DivisionView;
import dev.yidi.rest.staff.view.DivisionsView;
import dev.yidi.rest.staff.view.FiguresView;
import dev.yidi.rest.staff.view.MyselfView;
import dev.yidi.rest.staff.view.ProfileCheckView;
import dev.yidi.rest.staff.view.ProfileDocumentView;
import dev.yidi.rest.staff.view.ProfileView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The county, who is asking, and the figures of the centre. */
@StaffOnly
@Path("api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
public final class CountyResource {
    private final Desk desk;
    private final Yidi yidi;
    private final CountyProfile profile;
    private final ProfileMapper profiles = new ProfileMapperImpl();
    private final FiguresMapper figures = new FiguresMapperImpl();

    /** Of {@code desk}'s centre. */
    public CountyResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
        this.profile = yidi.profile();
    }

    /** Who is asking. */
    @GET
    @Path("me")
    public MyselfView myself(@BeanParam Sender sender) {
        Officer officer = yidi.officer(sender.officer()).orElseThrow(Answers::absent);
        return profiles.myself(officer, desk.names(sender));
    }

    /** The county's profile. */
    @GET
    @Path("profile")
    public ProfileView profile(@BeanParam Sender sender) {
        return profiles.profile(profile, yidi.calendar(), desk.today(), sender.language());
    }

    /** The profile in force as a document: whole, to be looked at or changed and proposed. */
    @GET
    @Path("profile/document")
    public ProfileDocumentView document(@BeanParam Sender sender) {
        return new ProfileDocumentView(ProfileDocuments.write(profile));
    }

    /** What a proposed profile would change, or everything that is wrong with it; nothing is changed by asking. */
    @Costly
    @POST
    @Path("profile/checks")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProfileCheckView check(@BeanParam Sender sender, ProfileCheckRequest body) {
        return new ProfileReviews(sender.language()).review(ProfileReview.of(profile, body.document()));
    }

    /** The county itself, or the divisions that lie directly in one. */
    @GET
    @Path("divisions")
    @Takes(DivisionQuery.class)
    public DivisionsView divisions(@BeanParam Sender sender, @Context UriInfo address) {
        DivisionQuery query = desk.bodies().query(DivisionQuery.class, address.getQueryParameters());
        Territory territory = profile.territory();
        LocalDate today = LocalDate.ofInstant(desk.clock().instant(), profile.zone());
        List<Division> divisions = query.parent()
                .map(DivisionCode::of)
                .map(code -> territory.find(code).orElseThrow(Answers::absent))
                .map(parent -> territory.children(parent.code()))
                .orElseGet(() -> List.of(territory.root()));
        return new DivisionsView(divisions.stream()
                .filter(division -> !division.isOver(today))
                .map(division -> new DivisionView(
                        division.code().value(),
                        division.name(),
                        division.tier(),
                        !territory.children(division.code()).isEmpty()))
                .toList());
    }

    /** The figures over the cases the officer may see. */
    @Costly
    @GET
    @Path("figures")
    @Takes(FiguresQuery.class)
    public FiguresView figures(@BeanParam Sender sender, @Context UriInfo address) {
        FiguresQuery query = desk.bodies().query(FiguresQuery.class, address.getQueryParameters());
        Instant now = desk.clock().instant();
        Instant until = query.until().orElse(now);
        return figures.figures(
                Answers.done(yidi.statistics()
                        .figures(
                                sender.officer(),
                                IndicatorQueries.begin(query.from(), until, profile.zone()),
                                until,
                                query.asOf().orElse(now))),
                desk.names(sender));
    }
}

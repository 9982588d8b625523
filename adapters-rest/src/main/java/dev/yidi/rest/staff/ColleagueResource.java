package dev.yidi.rest.staff;

import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Organ;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.place.Territory;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.ports.Yidi;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.ProfileMapper;
import dev.yidi.rest.staff.mapping.ProfileMapperImpl;
import dev.yidi.rest.staff.request.ColleagueQuery;
import dev.yidi.rest.staff.view.ColleaguesView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is in office at an organ, for whoever hands work to a colleague and picks them by name. */
@StaffOnly
@Path("api/v1/staff/colleagues")
@Produces(MediaType.APPLICATION_JSON)
public final class ColleagueResource {
    private static final int USUAL_PAGE = 100;

    private final Desk desk;
    private final Yidi yidi;
    private final CountyProfile profile;
    private final ProfileMapper views = new ProfileMapperImpl();

    /** Of {@code desk}'s centre. */
    public ColleagueResource(Desk desk) {
        this.desk = desk;
        this.yidi = desk.yidi();
        this.profile = yidi.profile();
    }

    /** Who is in office at an organ of the county: account, name, division and roles, and nothing else. */
    @GET
    @Takes(ColleagueQuery.class)
    public ColleaguesView colleagues(@BeanParam Sender sender, @Context UriInfo address) {
        ColleagueQuery query = desk.bodies().query(ColleagueQuery.class, address.getQueryParameters());
        Officer asking = yidi.officer(sender.officer()).orElseThrow(Answers::absent);
        OrganId organ = query.organ().map(OrganId::new).map(this::current).orElseGet(asking::organ);
        Optional<List<Officer>> all = yidi.officersOf(organ);
        List<Officer> wanted =
                all.orElse(List.of()).stream().filter(isWanted(query)).toList();
        int limit = query.limit().orElse(USUAL_PAGE);
        List<Officer> page = wanted.stream().limit(limit).toList();
        Optional<String> next =
                wanted.size() > limit ? Optional.of(page.get(limit - 1).id().value()) : Optional.empty();
        return views.colleagues(organ, all.isPresent(), page, next, desk.names(sender));
    }

    /** One that hands work on or is handed it; absent when there is none of this id, or no more. */
    private OrganId current(OrganId organ) {
        return profile.organs().current().stream()
                .map(Organ::id)
                .filter(organ::equals)
                .findFirst()
                .orElseThrow(Answers::absent);
    }

    private Predicate<Officer> isWanted(ColleagueQuery query) {
        Optional<DivisionCode> division = query.division().map(DivisionCode::of);
        return officer -> query.role().map(officer::has).orElse(true)
                && division.map(within -> isIn(officer.division(), within)).orElse(true)
                && query.cursor()
                        .map(last -> officer.id().value().compareTo(last) > 0)
                        .orElse(true);
    }

    private boolean isIn(DivisionCode division, DivisionCode within) {
        Territory territory = profile.territory();
        return territory.knows(division) && territory.pathOf(division).contains(within);
    }
}

package dev.yidi.rest.staff;

import dev.yidi.core.TopicCode;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.pool.Language;
import dev.yidi.core.pool.Skills;
import dev.yidi.ports.Answer;
import dev.yidi.ports.FileLine;
import dev.yidi.ports.FilePage;
import dev.yidi.ports.MediatorPool;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.mapping.PoolViews;
import dev.yidi.rest.staff.mapping.PoolViewsImpl;
import dev.yidi.rest.staff.request.PoolQuery;
import dev.yidi.rest.staff.view.PoolEntryView;
import dev.yidi.rest.staff.view.PoolPageView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** The pool of mediators, whole entries at a time. */
@StaffOnly
@Path("api/v1/staff/mediator-pool")
@Produces(MediaType.APPLICATION_JSON)
public final class PoolResource {
    private final Desk desk;
    private final MediatorPool counter;
    private final PoolViews views = new PoolViewsImpl();

    /** Of {@code desk}'s centre. */
    public PoolResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediatorPool();
    }

    /** The mediators the officer may see and asks for, with load, leave and ratings. */
    @GET
    @Takes(PoolQuery.class)
    public PoolPageView entries(@BeanParam Sender sender, @Context UriInfo address) {
        PoolQuery query = desk.bodies().query(PoolQuery.class, address.getQueryParameters());
        FilePage page = Relocated.to(Site.QUERY, "", () -> counter.list(sender.officer(), FileQueries.of(query)));
        Names names = desk.names(sender);
        List<PoolEntryView> entries = page.lines().stream()
                .map(FileLine::fileId)
                .filter(id -> given(counter.skills(sender.officer(), id))
                        .filter(skills -> isAskedFor(skills, query))
                        .isPresent())
                .flatMap(id -> given(counter.view(sender.officer(), id)).stream())
                .map(entry -> views.entry(entry, names))
                .toList();
        return new PoolPageView(entries, page.next());
    }

    private static <T> Optional<T> given(Answer<T> found) {
        return found.fold(
                Optional::of, refused -> Optional.empty(), stale -> Optional.empty(), absent -> Optional.empty());
    }

    private boolean isAskedFor(Skills skills, PoolQuery query) {
        return query.topic().map(TopicCode::new).map(skills.topics()::contains).orElse(true)
                && query.language()
                        .map(Language::new)
                        .map(skills.languages()::contains)
                        .orElse(true)
                && query.division()
                        .map(DivisionCode::of)
                        .map(asked -> desk.yidi().profile().territory().contains(skills.serves(), asked))
                        .orElse(true);
    }
}

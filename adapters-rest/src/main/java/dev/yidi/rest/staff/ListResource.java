package dev.yidi.rest.staff;

import dev.yidi.core.CaseNumber;
import dev.yidi.ports.Answer;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.Page;
import dev.yidi.ports.TodoQuery;
import dev.yidi.ports.WorkList;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.QueryMapper;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.CaseQuery;
import dev.yidi.rest.staff.request.Order;
import dev.yidi.rest.staff.request.SearchRequest;
import dev.yidi.rest.staff.view.PageView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** To-do lists and searches: nothing in them but what the officer may see. */
@StaffOnly
@Path("api/v1/staff")
@Produces(MediaType.APPLICATION_JSON)
public final class ListResource {
    private final Desk desk;
    private final WorkList list;
    private final QueryMapper queries = new QueryMapper();
    private final WorkMapper work = new WorkMapperImpl();

    /** Of {@code desk}'s centre. */
    public ListResource(Desk desk) {
        this.desk = desk;
        this.list = desk.yidi().workList();
    }

    /** Open cases, what is due first on top. */
    @GET
    @Path("todo")
    @Takes(CaseQuery.class)
    public PageView todo(@BeanParam Sender sender, @Context UriInfo address) {
        return list(sender, address, true, Order.DUE);
    }

    /** Cases, the latest received on top. */
    @GET
    @Path("cases")
    @Takes(CaseQuery.class)
    public PageView cases(@BeanParam Sender sender, @Context UriInfo address) {
        return list(sender, address, false, Order.NEWEST);
    }

    /** Cases by personal data too. */
    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    public PageView search(@BeanParam Sender sender, SearchRequest body) {
        return page(sender, queries.query(body), Site.BODY);
    }

    private PageView list(Sender sender, UriInfo address, boolean openOnly, Order order) {
        CaseQuery query = desk.bodies().query(CaseQuery.class, address.getQueryParameters());
        return query.number()
                .map(number -> numbered(sender, number))
                .orElseGet(() -> page(sender, queries.query(query, openOnly, order), Site.QUERY));
    }

    private PageView numbered(Sender sender, String number) {
        Answer<CaseLine> found = list.find(sender.officer(), new CaseNumber(number));
        List<CaseLine> lines =
                found.fold(List::of, refused -> List.of(), stale -> List.of(), absent -> List.<CaseLine>of());
        return work.page(new Page(lines, Optional.empty()), desk.names(sender));
    }

    private PageView page(Sender sender, TodoQuery query, Site site) {
        Page page = Relocated.to(site, "", () -> list.todo(sender.officer(), query));
        return work.page(page, desk.names(sender));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.ports.DataProtectionDesk;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.DataMapper;
import dev.yidi.rest.staff.mapping.DataMapperImpl;
import dev.yidi.rest.staff.mapping.DataViewMapper;
import dev.yidi.rest.staff.mapping.DataViewMapperImpl;
import dev.yidi.rest.staff.request.DataRequestListQuery;
import dev.yidi.rest.staff.view.DataRequestPageView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What people asked about their own data and nobody has decided yet. */
@StaffOnly
@Path("api/v1/staff/data-requests")
@Produces(MediaType.APPLICATION_JSON)
public final class DataRequestResource {
    private final Desk desk;
    private final DataProtectionDesk counter;
    private final DataMapper mapper = new DataMapperImpl();
    private final DataViewMapper views = new DataViewMapperImpl();

    /** Of {@code desk}'s centre. */
    public DataRequestResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().dataProtectionDesk();
    }

    /** The open requests about personal data of the cases the officer may see. */
    @GET
    @Takes(DataRequestListQuery.class)
    public DataRequestPageView dataRequests(@BeanParam Sender sender, @Context UriInfo address) {
        DataRequestListQuery query = desk.bodies().query(DataRequestListQuery.class, address.getQueryParameters());
        return views.requests(
                Answers.done(
                        Relocated.to(Site.QUERY, "", () -> counter.requests(sender.officer(), mapper.query(query)))),
                desk.names(sender));
    }
}

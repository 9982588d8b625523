package dev.yidi.rest.staff;

import dev.yidi.ports.DataProtectionDesk;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.http.Relocated;
import dev.yidi.rest.http.Site;
import dev.yidi.rest.staff.mapping.DataMapper;
import dev.yidi.rest.staff.mapping.DataMapperImpl;
import dev.yidi.rest.staff.mapping.DataViewMapper;
import dev.yidi.rest.staff.mapping.DataViewMapperImpl;
import dev.yidi.rest.staff.request.RetentionListQuery;
import dev.yidi.rest.staff.view.RetentionPageView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** How long the personal data of ended cases is kept. */
@StaffOnly
@Path("api/v1/staff/retention")
@Produces(MediaType.APPLICATION_JSON)
public final class RetentionResource {
    private final Desk desk;
    private final DataProtectionDesk counter;
    private final DataMapper mapper = new DataMapperImpl();
    private final DataViewMapper views = new DataViewMapperImpl();

    /** Of {@code desk}'s centre. */
    public RetentionResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().dataProtectionDesk();
    }

    /** The ended cases whose personal data is still there, with the days from which it may and must go. */
    @GET
    @Takes(RetentionListQuery.class)
    public RetentionPageView retention(@BeanParam Sender sender, @Context UriInfo address) {
        RetentionListQuery query = desk.bodies().query(RetentionListQuery.class, address.getQueryParameters());
        return views.page(
                Answers.done(
                        Relocated.to(Site.QUERY, "", () -> counter.retention(sender.officer(), mapper.query(query)))),
                desk.names(sender));
    }
}

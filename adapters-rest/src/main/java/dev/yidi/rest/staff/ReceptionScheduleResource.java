package dev.yidi.rest.staff;

import dev.yidi.ports.LeaderReceptions;
import dev.yidi.rest.staff.mapping.LeaderViews;
import dev.yidi.rest.staff.mapping.LeaderViewsImpl;
import dev.yidi.rest.staff.request.ScheduleQuery;
import dev.yidi.rest.staff.view.ReceptionScheduleView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneId;

/** The reception days that are published, as everybody is told of them. */
@StaffOnly
@Path("api/v1/staff/reception-schedule")
@Produces(MediaType.APPLICATION_JSON)
public final class ReceptionScheduleResource {
    private final Desk desk;
    private final LeaderReceptions counter;
    private final LeaderViews views = new LeaderViewsImpl();

    /** Of {@code desk}'s centre. */
    public ReceptionScheduleResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().leaderReceptions();
    }

    /** The published reception days, the earliest first. */
    @GET
    @Takes(ScheduleQuery.class)
    public ReceptionScheduleView schedule(@BeanParam Sender sender, @Context UriInfo address) {
        ScheduleQuery query = desk.bodies().query(ScheduleQuery.class, address.getQueryParameters());
        ZoneId zone = desk.yidi().profile().zone();
        LocalDate from =
                query.from().orElseGet(() -> LocalDate.ofInstant(desk.clock().instant(), zone));
        return new ReceptionScheduleView(views.notices(counter.schedule(from), desk.names(sender)));
    }
}

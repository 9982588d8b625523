package dev.yidi.rest.staff;

import dev.yidi.ports.MediatorPool;
import dev.yidi.rest.staff.mapping.PoolViews;
import dev.yidi.rest.staff.mapping.PoolViewsImpl;
import dev.yidi.rest.staff.view.StudiosView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The studios of mediators, as everybody is told of them. */
@StaffOnly
@Path("api/v1/staff/studios")
@Produces(MediaType.APPLICATION_JSON)
public final class StudioResource {
    private final Desk desk;
    private final MediatorPool counter;
    private final PoolViews views = new PoolViewsImpl();

    /** Of {@code desk}'s centre. */
    public StudioResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediatorPool();
    }

    /** The studios, in the order of their names. */
    @GET
    public StudiosView studios(@BeanParam Sender sender) {
        return new StudiosView(views.studios(counter.studios(), desk.names(sender)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.MediatorId;
import dev.yidi.ports.MediatorPool;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.PoolViews;
import dev.yidi.rest.staff.mapping.PoolViewsImpl;
import dev.yidi.rest.staff.view.PoolEntryView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The mediators of the pool, by the ids that cases name them by. */
@StaffOnly
@Path("api/v1/staff/named-mediators")
@Produces(MediaType.APPLICATION_JSON)
public final class NamedMediatorResource {
    private final Desk desk;
    private final MediatorPool counter;
    private final PoolViews views = new PoolViewsImpl();

    /** Of {@code desk}'s centre. */
    public NamedMediatorResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediatorPool();
    }

    /** The mediator, by the id that cases name them by. */
    @GET
    @Path("{mediator}")
    public PoolEntryView named(@BeanParam Sender sender, @PathParam("mediator") String mediator) {
        return views.entry(Answers.done(counter.view(sender.officer(), mediatorId(mediator))), desk.names(sender));
    }

    private static MediatorId mediatorId(String id) {
        try {
            return new MediatorId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}

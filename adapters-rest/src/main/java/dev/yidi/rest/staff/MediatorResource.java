package dev.yidi.rest.staff;

import dev.yidi.core.mediator.RestoreAccreditation;
import dev.yidi.ports.MediatorPool;
import dev.yidi.ports.PoolEntry;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.PoolMapper;
import dev.yidi.rest.staff.mapping.PoolMapperImpl;
import dev.yidi.rest.staff.mapping.PoolViews;
import dev.yidi.rest.staff.mapping.PoolViewsImpl;
import dev.yidi.rest.staff.request.ChangeEnrolmentRequest;
import dev.yidi.rest.staff.request.EnterMediatorRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.LeaveRequest;
import dev.yidi.rest.staff.request.MediatorQuery;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.RenewAccreditationRequest;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.PoolEntryView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The files of the mediators of the pool. */
@StaffOnly
@Path("api/v1/staff/mediators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MediatorResource {
    private final Desk desk;
    private final MediatorPool counter;
    private final Filing files;
    private final PoolMapper mapper = new PoolMapperImpl();
    private final PoolViews views = new PoolViewsImpl();

    /** Of {@code desk}'s centre. */
    public MediatorResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().mediatorPool();
        this.files = new Filing(desk, "mediators");
    }

    /** Enters a mediator; one who is in the pool already is renewed instead. */
    @POST
    public OpenedFileView enter(@BeanParam Sender sender, EnterMediatorRequest body) {
        return files.open(sender, by -> counter.enter(by, mapper.enter(body)));
    }

    /** The mediators the officer may see and asks for. */
    @GET
    @Takes(MediatorQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        MediatorQuery query = desk.bodies().query(MediatorQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.list(sender.officer(), FileQueries.of(query)));
    }

    /** The mediator, by the file. */
    @GET
    @Path("{id}")
    public PoolEntryView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.entry(Answers.done(counter.view(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** The history of the file, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        PoolEntry entry = Answers.done(counter.view(sender.officer(), Filing.id(id)));
        return files.history(
                sender,
                address,
                id,
                () -> counter.history(sender.officer(), entry.member().id()));
    }

    /** Changes the enrolment; the mediator stays the same. */
    @POST
    @Path("{id}/change-enrolment")
    public FileReceiptView changeEnrolment(
            @BeanParam Sender sender, @PathParam("id") String id, ChangeEnrolmentRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.change(body)));
    }

    /** Renews the accreditation, also after it lapsed; never to an earlier day. */
    @POST
    @Path("{id}/renew")
    public FileReceiptView renew(@BeanParam Sender sender, @PathParam("id") String id, RenewAccreditationRequest body) {
        return files.perform(sender, id, (by, file) -> counter.renew(by, file, mapper.renew(body)));
    }

    /** Suspends the accreditation: nobody chooses the mediator any more; what was begun goes on. */
    @POST
    @Path("{id}/suspend")
    public FileReceiptView suspend(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return files.perform(sender, id, (by, file) -> counter.suspend(by, file, mapper.suspend(body)));
    }

    /** Restores a suspended accreditation; a lapsed one is renewed instead. */
    @POST
    @Path("{id}/restore")
    public FileReceiptView restore(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.restore(by, file, new RestoreAccreditation()));
    }

    /** Notes days on which the mediator is away. */
    @POST
    @Path("{id}/take-leave")
    public FileReceiptView takeLeave(@BeanParam Sender sender, @PathParam("id") String id, LeaveRequest body) {
        return files.perform(sender, id, (by, file) -> counter.leave(by, file, mapper.leave(body)));
    }
}

package dev.yidi.rest.staff;

import dev.yidi.core.hall.BeginServing;
import dev.yidi.core.hall.CallTicketAgain;
import dev.yidi.core.hall.LeaveQueue;
import dev.yidi.core.hall.MarkTicketMissed;
import dev.yidi.ports.GuidanceDesk;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.HallMapper;
import dev.yidi.rest.staff.mapping.HallMapperImpl;
import dev.yidi.rest.staff.mapping.HallViewMapper;
import dev.yidi.rest.staff.mapping.HallViewMapperImpl;
import dev.yidi.rest.staff.request.DrawTicketRequest;
import dev.yidi.rest.staff.request.FinishServingRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.PassTicketRequest;
import dev.yidi.rest.staff.request.TicketQuery;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.TicketView;
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

/** Tickets of the guidance desk: drawn, called again, served, passed on. A ticket holds nothing personal. */
@StaffOnly
@Path("api/v1/staff/hall/tickets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TicketResource {
    private final Desk desk;
    private final GuidanceDesk counter;
    private final Filing files;
    private final HallMapper mapper = new HallMapperImpl();
    private final HallViewMapper views = new HallViewMapperImpl();

    /** Of {@code desk}'s centre. */
    public TicketResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().guidanceDesk();
        this.files = new Filing(desk, "hall/tickets");
    }

    /** Draws a ticket for today. */
    @POST
    public OpenedFileView draw(@BeanParam Sender sender, DrawTicketRequest body) {
        return files.open(sender, by -> counter.draw(by, mapper.draw(body)));
    }

    /** The tickets the officer asks for. */
    @GET
    @Takes(TicketQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        TicketQuery query = desk.bodies().query(TicketQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.list(sender.officer(), mapper.query(query, desk.today())));
    }

    /** The ticket. */
    @GET
    @Path("{id}")
    public TicketView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.ticket(Answers.done(counter.view(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** Its history, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        return files.history(sender, address, id, () -> counter.history(sender.officer(), Filing.id(id)));
    }

    /** Calls it once more at the same window. */
    @POST
    @Path("{id}/call-again")
    public FileReceiptView callAgain(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, new CallTicketAgain()));
    }

    /** Its holder came: serving begins. */
    @POST
    @Path("{id}/begin-serving")
    public FileReceiptView beginServing(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, new BeginServing()));
    }

    /** Serving ends, with the case that was registered or looked after, if there is one. */
    @POST
    @Path("{id}/finish-serving")
    public FileReceiptView finishServing(
            @BeanParam Sender sender, @PathParam("id") String id, FinishServingRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.finish(body)));
    }

    /** Passes it on to another window; its holder keeps the place in the queue. */
    @POST
    @Path("{id}/pass")
    public FileReceiptView pass(@BeanParam Sender sender, @PathParam("id") String id, PassTicketRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.pass(body)));
    }

    /** Notes that nobody came, however often it was called. */
    @POST
    @Path("{id}/mark-missed")
    public FileReceiptView markMissed(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, new MarkTicketMissed()));
    }

    /** Its holder says they go. */
    @POST
    @Path("{id}/leave")
    public FileReceiptView leave(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, new LeaveQueue()));
    }
}

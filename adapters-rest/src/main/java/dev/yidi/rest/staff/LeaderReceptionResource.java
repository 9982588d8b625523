package dev.yidi.rest.staff;

import dev.yidi.core.CaseId;
import dev.yidi.core.reception.CloseReception;
import dev.yidi.ports.Envelope;
import dev.yidi.ports.LeaderReceptions;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.FileQueries;
import dev.yidi.rest.staff.mapping.LeaderMapper;
import dev.yidi.rest.staff.mapping.LeaderMapperImpl;
import dev.yidi.rest.staff.mapping.LeaderViews;
import dev.yidi.rest.staff.mapping.LeaderViewsImpl;
import dev.yidi.rest.staff.mapping.WorkMapper;
import dev.yidi.rest.staff.mapping.WorkMapperImpl;
import dev.yidi.rest.staff.request.BookCaseRequest;
import dev.yidi.rest.staff.request.BookWalkInRequest;
import dev.yidi.rest.staff.request.BookingRequest;
import dev.yidi.rest.staff.request.ChargeAtReceptionRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.PublishReceptionRequest;
import dev.yidi.rest.staff.request.PutOffBookingRequest;
import dev.yidi.rest.staff.request.ReasonRequest;
import dev.yidi.rest.staff.request.ReceiveBookingRequest;
import dev.yidi.rest.staff.request.ReceptionDayQuery;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.OpenedFileView;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.ReceptionDayView;
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

/** Reception days of leaders: their bookings, and what the leaders decide. */
@StaffOnly
@Path("api/v1/staff/leader-receptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LeaderReceptionResource {
    private final Desk desk;
    private final LeaderReceptions counter;
    private final Filing files;
    private final LeaderMapper mapper = new LeaderMapperImpl();
    private final LeaderViews views = new LeaderViewsImpl();
    private final WorkMapper work = new WorkMapperImpl();

    /** Of {@code desk}'s centre. */
    public LeaderReceptionResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().leaderReceptions();
        this.files = new Filing(desk, "leader-receptions");
    }

    /** Publishes a reception day. */
    @POST
    public OpenedFileView publish(@BeanParam Sender sender, PublishReceptionRequest body) {
        return files.open(sender, by -> counter.publish(by, mapper.publish(body)));
    }

    /** The reception days the officer may see and asks for. */
    @GET
    @Takes(ReceptionDayQuery.class)
    public FilePageView list(@BeanParam Sender sender, @Context UriInfo address) {
        ReceptionDayQuery query = desk.bodies().query(ReceptionDayQuery.class, address.getQueryParameters());
        return files.page(sender, () -> counter.list(sender.officer(), FileQueries.of(query)));
    }

    /** The reception day. */
    @GET
    @Path("{id}")
    public ReceptionDayView view(@BeanParam Sender sender, @PathParam("id") String id) {
        return views.day(Answers.done(counter.view(sender.officer(), Filing.id(id))), desk.names(sender));
    }

    /** Its history, oldest first. */
    @GET
    @Path("{id}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("id") String id, @Context UriInfo address) {
        return files.history(sender, address, id, () -> counter.history(sender.officer(), Filing.id(id)));
    }

    /** Books a slot for a case, which the officer must be allowed to see. */
    @POST
    @Path("{id}/book-case")
    public FileReceiptView bookCase(@BeanParam Sender sender, @PathParam("id") String id, BookCaseRequest body) {
        return files.perform(
                sender, id, (by, file) -> counter.bookCase(by, file, new CaseId(body.caseId()), mapper.booking(body)));
    }

    /** Books a slot for somebody who has no case yet. */
    @POST
    @Path("{id}/book-walk-in")
    public FileReceiptView bookWalkIn(@BeanParam Sender sender, @PathParam("id") String id, BookWalkInRequest body) {
        return files.perform(sender, id, (by, file) -> counter.bookWalkIn(by, file, mapper.booking(body)));
    }

    /** Records that somebody was received and what the leader decided. */
    @POST
    @Path("{id}/receive")
    public FileReceiptView receive(@BeanParam Sender sender, @PathParam("id") String id, ReceiveBookingRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.receive(body)));
    }

    /** Records that nobody came. */
    @POST
    @Path("{id}/mark-missed")
    public FileReceiptView markMissed(@BeanParam Sender sender, @PathParam("id") String id, BookingRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.missed(body)));
    }

    /** Puts a booking off, with the reason; it is booked anew on this day or another. */
    @POST
    @Path("{id}/put-off")
    public FileReceiptView putOff(@BeanParam Sender sender, @PathParam("id") String id, PutOffBookingRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.putOff(body)));
    }

    /** Takes the case received into the charge of the leader: day and case, both or neither; the receipt is that of the case. */
    @POST
    @Path("{id}/take-into-charge")
    public ReceiptView takeIntoCharge(
            @BeanParam Sender sender, @PathParam("id") String id, ChargeAtReceptionRequest body) {
        Envelope envelope = sender.onVersion();
        return work.receipt(
                Answers.done(counter.takeIntoCharge(envelope, Filing.id(id), mapper.charge(body), body.reportBy())),
                desk.names(sender));
    }

    /** Ends the day: not before it came, and not over a booking that nobody saw to. */
    @POST
    @Path("{id}/close")
    public FileReceiptView close(@BeanParam Sender sender, @PathParam("id") String id, NoRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, new CloseReception()));
    }

    /** Calls the day off: whatever is booked is put off with it. */
    @POST
    @Path("{id}/call-off")
    public FileReceiptView callOff(@BeanParam Sender sender, @PathParam("id") String id, ReasonRequest body) {
        return files.perform(sender, id, (by, file) -> counter.conduct(by, file, mapper.callOff(body)));
    }
}

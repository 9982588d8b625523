package dev.yidi.rest.staff;

import dev.yidi.core.WindowId;
import dev.yidi.ports.Answer;
import dev.yidi.ports.AppointmentDesk;
import dev.yidi.ports.AppointmentLine;
import dev.yidi.ports.Booked;
import dev.yidi.ports.Relocation;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.HallMapper;
import dev.yidi.rest.staff.mapping.HallMapperImpl;
import dev.yidi.rest.staff.mapping.HallViewMapper;
import dev.yidi.rest.staff.mapping.HallViewMapperImpl;
import dev.yidi.rest.staff.mapping.Names;
import dev.yidi.rest.staff.request.ArrivalRequest;
import dev.yidi.rest.staff.request.BookConsultationRequest;
import dev.yidi.rest.staff.request.BookForCaseRequest;
import dev.yidi.rest.staff.request.BookPlaceRequest;
import dev.yidi.rest.staff.request.HistoryQuery;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.RelocationRequest;
import dev.yidi.rest.staff.request.SlotQuery;
import dev.yidi.rest.staff.request.WindowDayQuery;
import dev.yidi.rest.staff.view.ArrivalView;
import dev.yidi.rest.staff.view.BookedView;
import dev.yidi.rest.staff.view.BookingView;
import dev.yidi.rest.staff.view.BookingsView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HistoryView;
import dev.yidi.rest.staff.view.SlotsView;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Appointments at windows: officers book for who calls or comes, and take who arrives to the queue. */
@StaffOnly
@Path("api/v1/staff/hall")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BookingResource {
    private final Desk desk;
    private final AppointmentDesk counter;
    private final Filing files;
    private final HallMapper mapper = new HallMapperImpl();
    private final HallViewMapper views = new HallViewMapperImpl();

    /** Of {@code desk}'s centre. */
    public BookingResource(Desk desk) {
        this.desk = desk;
        this.counter = desk.yidi().appointmentDesk();
        this.files = new Filing(desk, "hall/appointments");
    }

    /** The slots that can be booked, the earliest first. */
    @GET
    @Path("slots")
    @Takes(SlotQuery.class)
    public SlotsView slots(@BeanParam Sender sender, @Context UriInfo address) {
        SlotQuery query = desk.bodies().query(SlotQuery.class, address.getQueryParameters());
        Names names = desk.names(sender);
        return new SlotsView(counter.offers(mapper.query(query, desk.today())).stream()
                .map(offer -> views.slot(offer, names))
                .toList());
    }

    /** Books a slot for somebody who has no case yet, or whose case does not matter. */
    @POST
    @Path("appointments")
    public BookedView book(@BeanParam Sender sender, BookPlaceRequest body) {
        return booked(sender, counter.book(sender.first(), mapper.book(body)));
    }

    /** Books a slot in a case. Refused for a sealed one, whose people stand in no list. */
    @POST
    @Path("case-appointments")
    public BookedView bookForCase(@BeanParam Sender sender, BookForCaseRequest body) {
        return booked(sender, counter.book(sender.first(), mapper.book(body)));
    }

    /** Books a slot for a consultation and offers its time to the client there: both or neither. */
    @POST
    @Path("consultation-appointments")
    public BookedView bookConsultation(@BeanParam Sender sender, BookConsultationRequest body) {
        return booked(sender, counter.book(sender.first(), mapper.book(body)));
    }

    /** The appointments of a window on a day, by time. */
    @GET
    @Path("appointments")
    @Takes(WindowDayQuery.class)
    public BookingsView day(@BeanParam Sender sender, @Context UriInfo address) {
        WindowDayQuery query = desk.bodies().query(WindowDayQuery.class, address.getQueryParameters());
        Stream<WindowId> windows = query.window()
                .map(WindowId::new)
                .map(Stream::of)
                .orElseGet(() -> desk.yidi().profile().windows().stream().map(window -> window.id()));
        return shown(
                sender,
                windows.flatMap(window ->
                                counter
                                        .day(
                                                sender.officer(),
                                                window,
                                                query.day().orElseGet(desk::today))
                                        .stream())
                        .toList());
    }

    /** Who must be told that their window is closed and offered another time, the earliest first. */
    @GET
    @Path("to-tell")
    public BookingsView toTell(@BeanParam Sender sender) {
        return shown(sender, counter.toTell(sender.officer()));
    }

    /** The appointment. */
    @GET
    @Path("appointments/{number}")
    public BookingView view(@BeanParam Sender sender, @PathParam("number") String number) {
        return views.booking(Answers.done(counter.view(sender.officer(), named(number))), desk.names(sender));
    }

    /** The history of the day where the appointment is now, oldest first. */
    @GET
    @Path("appointments/{number}/history")
    @Takes(HistoryQuery.class)
    public HistoryView history(@BeanParam Sender sender, @PathParam("number") String number, @Context UriInfo address) {
        return files.history(sender, address, number, () -> counter.history(sender.officer(), named(number)));
    }

    /** Gives an appointment another slot, also at another window or on another day. */
    @POST
    @Path("appointments/{number}/move")
    public FileReceiptView move(@BeanParam Sender sender, @PathParam("number") String number, RelocationRequest body) {
        return files.perform(
                sender, by -> counter.move(by, new Relocation(named(number), mapper.seat(body.window(), body.from()))));
    }

    /** Cancels an appointment. */
    @POST
    @Path("appointments/{number}/cancel")
    public FileReceiptView cancel(@BeanParam Sender sender, @PathParam("number") String number, NoRequest body) {
        return files.perform(sender, by -> counter.cancel(by, named(number)));
    }

    /** Takes who comes for an appointment to the queue, with a ticket. */
    @POST
    @Path("appointments/{number}/arrive")
    public ArrivalView arrive(@BeanParam Sender sender, @PathParam("number") String number, ArrivalRequest body) {
        return views.arrival(Answers.done(counter.arrive(sender.first(), named(number), Set.copyOf(body.grounds()))));
    }

    /** Notes that nobody came. */
    @POST
    @Path("appointments/{number}/miss")
    public FileReceiptView miss(@BeanParam Sender sender, @PathParam("number") String number, NoRequest body) {
        return files.perform(sender, by -> counter.miss(by, named(number)));
    }

    /** Notes that somebody was told that the window is closed. */
    @POST
    @Path("appointments/{number}/told")
    public FileReceiptView told(@BeanParam Sender sender, @PathParam("number") String number, NoRequest body) {
        return files.perform(sender, by -> counter.told(by, named(number)));
    }

    private BookedView booked(Sender sender, Answer<Booked> answer) {
        return views.booked(Answers.done(answer), desk.names(sender));
    }

    private BookingsView shown(Sender sender, List<AppointmentLine> lines) {
        Names names = desk.names(sender);
        return new BookingsView(
                lines.stream().map(line -> views.booking(line, names)).toList());
    }

    /** The appointment an address names; a blank names none. */
    private static String named(String number) {
        if (number.isBlank()) {
            throw Answers.absent();
        }
        return number;
    }
}

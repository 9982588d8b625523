package dev.yidi.rest.staff;

import dev.yidi.core.FreeText;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.WindowId;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.ports.AppointmentDesk;
import dev.yidi.ports.GuidanceDesk;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.mapping.HallMapper;
import dev.yidi.rest.staff.mapping.HallMapperImpl;
import dev.yidi.rest.staff.mapping.HallViewMapper;
import dev.yidi.rest.staff.mapping.HallViewMapperImpl;
import dev.yidi.rest.staff.request.CloseHoursRequest;
import dev.yidi.rest.staff.request.ErrandQuery;
import dev.yidi.rest.staff.request.NoRequest;
import dev.yidi.rest.staff.request.ReopenHoursRequest;
import dev.yidi.rest.staff.request.WindowDayQuery;
import dev.yidi.rest.staff.view.AppointmentFiguresView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.HallFiguresView;
import dev.yidi.rest.staff.view.SuggestedWindowsView;
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

/** The hall: which window takes what, calling at a window, hours when one is closed, and what a day came to. */
@StaffOnly
@Path("api/v1/staff/hall")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class HallResource {
    private final Desk desk;
    private final GuidanceDesk guidance;
    private final AppointmentDesk appointments;
    private final Filing files;
    private final HallMapper mapper = new HallMapperImpl();
    private final HallViewMapper views = new HallViewMapperImpl();

    /** Of {@code desk}'s centre. */
    public HallResource(Desk desk) {
        this.desk = desk;
        this.guidance = desk.yidi().guidanceDesk();
        this.appointments = desk.yidi().appointmentDesk();
        this.files = new Filing(desk, "hall/tickets");
    }

    /** The windows that take an errand, those open now first, specialist windows before undifferentiated ones. */
    @GET
    @Path("windows")
    @Takes(ErrandQuery.class)
    public SuggestedWindowsView windows(@BeanParam Sender sender, @Context UriInfo address) {
        ErrandQuery query = desk.bodies().query(ErrandQuery.class, address.getQueryParameters());
        return new SuggestedWindowsView(guidance.suggest(mapper.errand(query.kind(), query.topic())).stream()
                .map(views::suggestion)
                .toList());
    }

    /** Calls whoever is next at the window. Absent when nobody waits for it; a repeat gets the same ticket. */
    @POST
    @Path("windows/{window}/call-next")
    public FileReceiptView callNext(@BeanParam Sender sender, @PathParam("window") String window, NoRequest body) {
        return files.perform(sender, by -> guidance.callNext(by, window(window)));
    }

    /** Closes a window for some hours of a day. Who had booked then must be told from now on. */
    @POST
    @Path("windows/{window}/close")
    public FileReceiptView close(@BeanParam Sender sender, @PathParam("window") String window, CloseHoursRequest body) {
        return files.perform(
                sender,
                by -> appointments.close(
                        by, window(window), body.day(), TimeRange.parse(body.hours()), FreeText.of(body.reason())));
    }

    /** Takes a closing back. */
    @POST
    @Path("windows/{window}/reopen")
    public FileReceiptView reopen(
            @BeanParam Sender sender, @PathParam("window") String window, ReopenHoursRequest body) {
        return files.perform(
                sender, by -> appointments.reopen(by, window(window), body.day(), TimeRange.parse(body.hours())));
    }

    /** The exact figures of tickets of a day, of one window or of the whole hall. */
    @GET
    @Path("ticket-figures")
    @Takes(WindowDayQuery.class)
    public HallFiguresView ticketFigures(@BeanParam Sender sender, @Context UriInfo address) {
        WindowDayQuery query = desk.bodies().query(WindowDayQuery.class, address.getQueryParameters());
        return views.figures(Answers.done(guidance.figures(
                sender.officer(),
                query.day().orElseGet(desk::today),
                query.window().map(WindowId::new))));
    }

    /** The exact figures of appointments of a day, of one window or of all. */
    @GET
    @Path("appointment-figures")
    @Takes(WindowDayQuery.class)
    public AppointmentFiguresView appointmentFigures(@BeanParam Sender sender, @Context UriInfo address) {
        WindowDayQuery query = desk.bodies().query(WindowDayQuery.class, address.getQueryParameters());
        return views.figures(Answers.done(appointments.figures(
                sender.officer(),
                query.day().orElseGet(desk::today),
                query.window().map(WindowId::new))));
    }

    /** The window an address names; what is no id of a window names none. */
    private static WindowId window(String id) {
        try {
            return new WindowId(id);
        } catch (InvalidInputException e) {
            throw Answers.absent();
        }
    }
}

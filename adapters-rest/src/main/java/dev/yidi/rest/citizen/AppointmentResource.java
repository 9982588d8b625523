package dev.yidi.rest.citizen;

import dev.yidi.core.Reason;
import dev.yidi.core.WindowId;
import dev.yidi.ports.Answer;
import dev.yidi.ports.Booked;
import dev.yidi.ports.BookingRequest;
import dev.yidi.ports.CitizenAppointments;
import dev.yidi.ports.Seat;
import dev.yidi.rest.http.Answers;
import dev.yidi.rest.staff.Takes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiPredicate;

/** Appointments: look for a free slot, book it, look at it, move it, cancel it. */
@Path("api/v1/citizen/appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AppointmentResource {
    private final CitizenDesk desk;
    private final CitizenAppointments counter;
    private final BiPredicate<String, BookingRequest> numbers;
    private final AppointmentMapper mapper = new AppointmentMapperImpl();

    /** Of {@code desk}'s centre; {@code numbers} says whether a proof is good for a booking. */
    public AppointmentResource(CitizenDesk desk, BiPredicate<String, BookingRequest> numbers) {
        this.desk = desk;
        this.counter = desk.yidi().citizenAppointments();
        this.numbers = numbers;
    }

    /** The slots that can be booked, the earliest first. */
    @GET
    @Path("slots")
    @Takes(SlotQuery.class)
    public SlotsView slots(@Context HttpHeaders headers, @Context UriInfo address) {
        Plain plain = desk.plain(headers);
        return new SlotsView(counter.offers(mapper.query(desk.query(SlotQuery.class, address), desk.today())).stream()
                .map(offer -> mapper.slot(offer, plain))
                .toList());
    }

    /** Books a slot. Only who shows that the number is theirs can book, with a proof that the centre gave out. */
    @POST
    public BookedView book(@Context HttpHeaders headers, BookRequest body) {
        BookingRequest booking = mapper.booking(body);
        String key = CitizenDesk.key(headers);
        Answer<Booked> answer = numbers.test(body.proof(), booking)
                ? counter.book(key, booking)
                : new Answer.Refused<>(List.of(Reason.of("booking.number-not-verified")));
        return mapper.booked(Answers.done(answer), desk.plain(headers));
    }

    /** Shows an appointment. */
    @POST
    @Path("inquiries")
    public AppointmentView follow(@Context HttpHeaders headers, AppointmentCredentialRequest body) {
        return mapper.appointment(
                Answers.done(counter.follow(CitizenDesk.credential(body.queryCode(), body.secondFactor()))),
                desk.plain(headers));
    }

    /** Gives an appointment another slot, also at another window or on another day. */
    @POST
    @Path("move")
    public ChangedView move(@Context HttpHeaders headers, MoveRequest body) {
        return mapper.changed(
                Answers.done(counter.move(
                        CitizenDesk.credential(body.queryCode(), body.secondFactor()),
                        CitizenDesk.key(headers),
                        new Seat(new WindowId(body.window()), body.from()))),
                desk.plain(headers));
    }

    /** Cancels an appointment. */
    @POST
    @Path("cancel")
    public ChangedView cancel(@Context HttpHeaders headers, AppointmentCredentialRequest body) {
        return mapper.changed(
                Answers.done(counter.cancel(
                        CitizenDesk.credential(body.queryCode(), body.secondFactor()), CitizenDesk.key(headers))),
                desk.plain(headers));
    }
}

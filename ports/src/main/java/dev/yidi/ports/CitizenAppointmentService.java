package dev.yidi.ports;

import dev.yidi.core.Reason;
import dev.yidi.core.Text;
import dev.yidi.core.appointment.Booking;
import dev.yidi.core.appointment.BookingSlip;
import dev.yidi.core.appointment.CancelBooking;
import dev.yidi.core.casefile.Actor;
import dev.yidi.core.desk.Window;
import dev.yidi.core.privacy.Audience;
import dev.yidi.core.privacy.FieldName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The citizen's side of appointments; see {@link CitizenAppointments}. */
final class CitizenAppointmentService implements CitizenAppointments {
    private static final int MAX_COMMAND_ID = 80;
    private static final Mask AS_CITIZEN = new Mask(Audience.citizen(false), false, false);
    private static final FieldName REASON = new FieldName("Closure", "reason");

    private final AppointmentBook book;
    private final BookingCredentials credentials;
    private final BookingTokens tokens;
    private final Offers offers;
    private final Settings settings;

    CitizenAppointmentService(
            AppointmentBook book,
            BookingCredentials credentials,
            BookingTokens tokens,
            Offers offers,
            Settings settings) {
        this.book = book;
        this.credentials = credentials;
        this.tokens = tokens;
        this.offers = offers;
        this.settings = settings;
    }

    @Override
    public List<Offer> offers(OfferQuery query) {
        return offers.of(query);
    }

    @Override
    public Answer<Booked> book(String commandId, BookingRequest booking) {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        return tokens.of(booking.booker()).stream()
                .sorted()
                .findFirst()
                .map(token -> book(new BookerCaller(token), commandId, booking))
                .orElseGet(() -> new Answer.Refused<>(List.of(Reason.of("appointment.no-number"))));
    }

    private Answer<Booked> book(BookerCaller caller, String commandId, BookingRequest booking) {
        BookingSlip slip = new BookingSlip(
                booking.errand(),
                Optional.empty(),
                Optional.empty(),
                booking.booker(),
                booking.deputy(),
                booking.channel(),
                book.code(caller, commandId));
        return book.book(
                new AppointmentBook.Order(caller, commandId, Optional.empty(), Optional.of(booking)),
                booking.seat(),
                slip,
                List.of());
    }

    @Override
    public Answer<AppointmentView> follow(Credential credential) {
        return credentials
                .check(credential)
                .map(this::view)
                .<Answer<AppointmentView>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<AppointmentReceipt> move(Credential credential, String commandId, Seat to) {
        return act(
                credential,
                found -> book.move(
                        order(found, commandId, new Relocation(found.booking().number(), to)), found, to));
    }

    @Override
    public Answer<AppointmentReceipt> cancel(Credential credential, String commandId) {
        return act(credential, found -> {
            CancelBooking step = new CancelBooking(found.booking().number());
            return book.perform(order(found, commandId, step), found, step);
        });
    }

    private Answer<AppointmentReceipt> act(
            Credential credential, Function<AppointmentBook.Found, Answer<FileReceipt>> act) {
        return credentials
                .check(credential)
                .map(found -> act.apply(found)
                        .map(receipt -> new AppointmentReceipt(found.booking().number(), receipt.at())))
                .orElseGet(Answer.Absent::new);
    }

    private static AppointmentBook.Order order(AppointmentBook.Found found, String commandId, Record asked) {
        Text.required("commandId", commandId, MAX_COMMAND_ID);
        return new AppointmentBook.Order(
                new BookerCaller(found.booking().number()), commandId, Optional.empty(), Optional.of(asked));
    }

    private AppointmentView view(AppointmentBook.Found found) {
        Booking booking = found.booking();
        return new AppointmentView(
                booking.number(),
                found.day().window(),
                settings.profile().windows().stream()
                        .filter(window -> window.id().equals(found.day().window()))
                        .map(Window::name)
                        .findFirst(),
                booking.slot().from(),
                booking.slot().until(),
                booking.state(),
                found.day().closures().stream()
                        .filter(closure -> closure.hours().overlaps(booking.slot()))
                        .flatMap(closure -> AS_CITIZEN.of(REASON, closure.reason()).stream())
                        .findFirst(),
                new CancelBooking(booking.number())
                        .decide(found.day(), settings.now(Actor.citizen()))
                        .isGranted());
    }
}

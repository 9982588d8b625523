package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.ProceedingId;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.ArriveForBooking;
import dev.yidi.core.appointment.BookingSlip;
import dev.yidi.core.appointment.CancelBooking;
import dev.yidi.core.appointment.CaseBookings;
import dev.yidi.core.appointment.CloseHours;
import dev.yidi.core.appointment.DayCommand;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.appointment.MissBooking;
import dev.yidi.core.appointment.Punctuality;
import dev.yidi.core.appointment.ReopenHours;
import dev.yidi.core.appointment.TellBooker;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.desk.PriorityGround;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.indicator.AppointmentFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps appointments; see {@link AppointmentDesk}. */
final class AppointmentService implements AppointmentDesk {
    private final AppointmentBook book;
    private final AppointmentReading reading;
    private final Offers offers;
    private final OfficerDesk desk;
    private final Officers officers;
    private final FileCounter counter;

    AppointmentService(
            AppointmentBook book,
            AppointmentReading reading,
            Offers offers,
            OfficerDesk desk,
            Officers officers,
            FileCounter counter) {
        this.book = book;
        this.reading = reading;
        this.offers = offers;
        this.desk = desk;
        this.officers = officers;
        this.counter = counter;
    }

    @Override
    public List<Offer> offers(OfferQuery query) {
        return offers.of(query);
    }

    @Override
    public Answer<Booked> book(Envelope by, BookingRequest booking) {
        return book(by, booking, booking, Optional.empty());
    }

    @Override
    public Answer<Booked> book(Envelope by, CaseBooking booking) {
        return desk.find(by.officer(), booking.caseId(), Operation.READ)
                .map(sight -> CaseBookings.against(sight.open().file()))
                .map(against -> against.isEmpty()
                        ? book(by, booking, booking.request(), Optional.of(booking.caseId()))
                        : new Answer.Refused<Booked>(against))
                .orElseGet(Answer.Absent::new);
    }

    private Answer<Booked> book(Envelope by, Record asked, BookingRequest request, Optional<CaseId> caseId) {
        return order(
                by,
                Optional.of(asked),
                order -> book.book(order, request.seat(), slip(order, request, caseId, Optional.empty()), List.of()));
    }

    @Override
    public Answer<Booked> book(Envelope by, ConsultationBooking booking) {
        return order(
                by,
                Optional.of(booking),
                order -> desk.look(
                        by.officer(),
                        booking.caseId(),
                        Operation.HANDLE,
                        sight -> ConsultationSlots.plan(sight.open().file(), booking)
                                .map(plan -> plan.fold(
                                        found -> book.book(
                                                order,
                                                booking.seat(),
                                                slip(
                                                        order,
                                                        found.request(),
                                                        Optional.of(booking.caseId()),
                                                        Optional.of(booking.consultation())),
                                                List.of(new Request.Step(booking.caseId(), found.step()))),
                                        Answer.Refused<Booked>::new))
                                .orElseGet(Answer.Absent::new)));
    }

    private BookingSlip slip(
            AppointmentBook.Order order,
            BookingRequest request,
            Optional<CaseId> caseId,
            Optional<ProceedingId> consultation) {
        return new BookingSlip(
                request.errand(),
                caseId,
                consultation,
                request.booker(),
                request.deputy(),
                request.channel(),
                book.code(order.caller(), order.commandId()));
    }

    @Override
    public Answer<FileReceipt> move(Envelope by, Relocation to) {
        return order(
                by,
                Optional.of(to),
                order -> book.numbered(to.number())
                        .map(found -> book.move(order, found, to.seat()))
                        .orElseGet(Answer.Absent::new));
    }

    @Override
    public Answer<FileReceipt> cancel(Envelope by, String number) {
        return perform(by, number, new CancelBooking(number));
    }

    @Override
    public Answer<Arrival> arrive(Envelope by, String number, Set<PriorityGround> grounds) {
        return perform(by, number, new ArriveForBooking(number, grounds)).map(receipt -> arrival(number));
    }

    private Arrival arrival(String number) {
        Ticket ticket = counter.keyed(KeptRegisters.TICKET, Ticket.appointmentKey(number)).stream()
                .findFirst()
                .orElseThrow();
        Punctuality how =
                book.numbered(number).flatMap(found -> found.booking().came()).orElseThrow();
        return new Arrival(how, ticket.id(), ticket.head().number());
    }

    @Override
    public Answer<FileReceipt> miss(Envelope by, String number) {
        return perform(by, number, new MissBooking(number));
    }

    @Override
    public Answer<FileReceipt> close(Envelope by, WindowId window, LocalDate day, TimeRange hours, FreeText reason) {
        CloseHours step = new CloseHours(hours, reason);
        return order(by, Optional.empty(), order -> book.perform(order, window, day, step));
    }

    @Override
    public Answer<FileReceipt> reopen(Envelope by, WindowId window, LocalDate day, TimeRange hours) {
        ReopenHours step = new ReopenHours(hours);
        return order(by, Optional.empty(), order -> book.perform(order, window, day, step));
    }

    @Override
    public Answer<FileReceipt> told(Envelope by, String number) {
        return perform(by, number, new TellBooker(number));
    }

    @Override
    public Answer<AppointmentLine> view(OfficerId officer, String number) {
        return sight(officer, number)
                .flatMap(sight -> sight.open()
                        .file()
                        .booking(number)
                        .map(booking -> reading.lines(sight).of(booking)))
                .<Answer<AppointmentLine>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public List<AppointmentLine> day(OfficerId officer, WindowId window, LocalDate day) {
        return officers.find(officer)
                .map(caller -> book.days(window, day).stream()
                        .flatMap(id -> book.sight(caller, id).stream())
                        .flatMap(sight -> reading.lines(sight).all().stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<AppointmentLine> toTell(OfficerId officer) {
        return officers.find(officer)
                .map(caller -> reading.toTell(id -> book.sight(caller, id)))
                .orElse(List.of());
    }

    @Override
    public Answer<List<HistoryLine>> history(OfficerId officer, String number) {
        return sight(officer, number)
                .map(reading::history)
                .<Answer<List<HistoryLine>>>map(Answer.Done::new)
                .orElseGet(Answer.Absent::new);
    }

    @Override
    public Answer<AppointmentFigures> figures(OfficerId officer, LocalDate day, Optional<WindowId> window) {
        return officers.find(officer)
                .filter(caller -> caller.may(Operation.READ))
                .<Answer<AppointmentFigures>>map(caller -> new Answer.Done<>(reading.figures(day, window)))
                .orElseGet(() -> Answers.notPermitted(Operation.READ));
    }

    private Optional<FileDesk.Sight<AppointmentDay, DayEvent>> sight(OfficerId officer, String number) {
        return officers.find(officer)
                .flatMap(caller -> book.numbered(number)
                        .flatMap(found -> book.sight(caller, found.day().id())));
    }

    private <C extends Record & DayCommand> Answer<FileReceipt> perform(Envelope by, String number, C step) {
        return order(
                by,
                Optional.of(step),
                order -> book.numbered(number)
                        .map(found -> book.perform(order, found, step))
                        .orElseGet(Answer.Absent::new));
    }

    private <T> Answer<T> order(Envelope by, Optional<Record> asked, Function<AppointmentBook.Order, Answer<T>> act) {
        return officers.find(by)
                .map(caller ->
                        act.apply(new AppointmentBook.Order(caller, by.commandId(), by.expectedVersion(), asked)))
                .orElseGet(Answer.Absent::new);
    }
}

package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.QueryCode;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.BookPlace;
import dev.yidi.core.appointment.Booker;
import dev.yidi.core.appointment.Booking;
import dev.yidi.core.appointment.BookingSlip;
import dev.yidi.core.appointment.CarryBooking;
import dev.yidi.core.appointment.DayCommand;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.appointment.LeaveDay;
import dev.yidi.core.appointment.MoveWithinDay;
import dev.yidi.core.appointment.OpenAppointmentDay;
import dev.yidi.ports.spi.FileIndex;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The book of appointments 预约簿: what the counters of officers and of citizens do with it alike. */
final class AppointmentBook {
    /** How often a booking is tried while others book at the same window and day. */
    private static final int TRIES = 20;

    private final KeptRegister<AppointmentDay, DayEvent, DayCommand> register;
    private final BookingTokens tokens;
    private final BookingCodes codes;
    private final Commands commands;
    private final FileReader reader;
    private final FileIndex index;
    private final FileCounter counter;
    private final Settings settings;

    AppointmentBook(
            KeptRegister<AppointmentDay, DayEvent, DayCommand> register,
            BookingTokens tokens,
            BookingCodes codes,
            Commands commands,
            FileReader reader,
            FileIndex index,
            FileCounter counter,
            Settings settings) {
        this.register = register;
        this.tokens = tokens;
        this.codes = codes;
        this.commands = commands;
        this.reader = reader;
        this.index = index;
        this.counter = counter;
        this.settings = settings;
    }

    /** The file of a window's day; the same on every node. */
    static FileId idOf(WindowId window, LocalDate day) {
        return FileIds.named(
                day.atStartOfDay(ZoneOffset.UTC).toInstant(), AppointmentDay.REGISTER + " " + window + " " + day);
    }

    /** The code that the command of this caller and id gives or gave. */
    QueryCode code(Caller caller, String commandId) {
        return codes.of(caller.key(commandId));
    }

    /** Books a place, together with what else is asked; all or nothing. */
    Answer<Booked> book(Order order, Seat seat, BookingSlip slip, List<Request.Part> before) {
        LocalDate day = dayOf(seat);
        List<Request.Part> parts = new ArrayList<>(before);
        int open = openElsewhere(slip.booker(), seat.window(), day);
        parts.add(keep(seat.window(), day, new BookPlace(seat.from(), slip, open)));
        return booked(take(order, parts), seat, slip.code());
    }

    /** Gives an appointment another time: on the same day in one file, else in two files of one append. */
    Answer<FileReceipt> move(Order order, Found found, Seat to) {
        LocalDate day = dayOf(to);
        boolean within =
                found.day().window().equals(to.window()) && found.day().day().equals(day);
        Booking booking = found.booking();
        List<Request.Part> parts = within
                ? List.of(on(found, new MoveWithinDay(booking.number(), to.from())))
                : List.of(
                        on(found, new LeaveDay(booking.number(), to.window(), day)),
                        keep(
                                to.window(),
                                day,
                                new CarryBooking(to.from(), booking.number(), booking.slip(), booking.moves())));
        return take(order, parts);
    }

    /** Takes one step on the day where the appointment is. */
    Answer<FileReceipt> perform(Order order, Found found, DayCommand step) {
        return take(order, List.of(on(found, step)));
    }

    /** Takes one step on a window's day, which is opened if nothing was booked yet. */
    Answer<FileReceipt> perform(Order order, WindowId window, LocalDate day, DayCommand step) {
        return take(order, List.of(keep(window, day, step)));
    }

    /** The appointment of this number, where it is now. */
    Optional<Found> numbered(String number) {
        return found(
                AppointmentDay.numberKey(number), booking -> booking.number().equals(number));
    }

    /** The appointment of this code, where it is now. */
    Optional<Found> byCode(QueryCode code) {
        return found(
                tokens.index().query(code), booking -> booking.slip().code().equals(code));
    }

    /** The days of a window that have a file: one, or none while nothing was booked or closed. */
    List<FileId> days(WindowId window, LocalDate day) {
        return counter.keyed(register, AppointmentDay.dayKey(day)).stream()
                .filter(each -> each.window().equals(window))
                .map(AppointmentDay::id)
                .toList();
    }

    /** A window's day as an officer may read it; empty where nothing was booked, or it is not for them. */
    Optional<FileDesk.Sight<AppointmentDay, DayEvent>> sight(OfficerCaller caller, FileId day) {
        return counter.find(caller.officer().id(), register, day);
    }

    private Optional<Found> found(String key, Predicate<Booking> wanted) {
        return index.list(CardQueries.keyed(register.name(), key, 1)).cards().stream()
                .findFirst()
                .flatMap(card -> reader.open(register, card.fileId()))
                .flatMap(open -> open.file().bookings().stream()
                        .filter(wanted)
                        .findFirst()
                        .map(booking -> new Found(open, booking)));
    }

    private Answer<Booked> booked(Answer<FileReceipt> answer, Seat seat, QueryCode code) {
        Optional<Found> found = byCode(code);
        return answer instanceof Answer.Done && found.isEmpty()
                ? new Answer.Absent<>()
                : answer.map(receipt -> Booked.of(found.orElseThrow(), seat));
    }

    private int openElsewhere(Booker booker, WindowId window, LocalDate day) {
        Map<FileId, AppointmentDay> days = new LinkedHashMap<>();
        for (String token : tokens.of(booker)) {
            counter.keyedOpen(register, token).forEach(each -> days.put(each.id(), each));
        }
        days.remove(idOf(window, day));
        return (int) days.values().stream()
                .flatMap(each -> each.bookings().stream())
                .filter(booking ->
                        booking.state().isOpen() && booking.slip().booker().isSameAs(booker))
                .count();
    }

    private Answer<FileReceipt> take(Order order, List<Request.Part> parts) {
        Request request = new Request(order.caller(), order.commandId(), order.expectedVersion(), parts, order.asked());
        Answer<FileReceipt> answer = commands.take(request);
        for (int i = 1;
                i < TRIES
                        && answer instanceof Answer.Stale
                        && order.expectedVersion().isEmpty();
                i++) {
            answer = commands.take(request);
        }
        return answer;
    }

    private Request.Part on(Found found, DayCommand step) {
        return new Request.On<>(register, found.day().id(), step);
    }

    private Request.Part keep(WindowId window, LocalDate day, DayCommand step) {
        return new Request.Keep<>(register, idOf(window, day), new OpenAppointmentDay(window, day), step);
    }

    private LocalDate dayOf(Seat seat) {
        return LocalDate.ofInstant(seat.from(), settings.profile().zone());
    }

    /**
     * Who asks for what.
     *
     * @param caller who
     * @param commandId their id of it
     * @param expectedVersion the version they saw
     * @param asked what they sent, by which a repeat is known; empty where the step and its file say it
     */
    record Order(Caller caller, String commandId, Optional<Long> expectedVersion, Optional<Record> asked) {}

    /**
     * An appointment where it is now.
     *
     * @param open its day
     * @param booking the appointment
     */
    record Found(OpenFile<AppointmentDay, DayEvent> open, Booking booking) {
        AppointmentDay day() {
            return open.file();
        }
    }
}

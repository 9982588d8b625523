package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.WindowId;
import dev.yidi.core.appointment.AppointmentDay;
import dev.yidi.core.appointment.DayEvent;
import dev.yidi.core.appointment.Slots;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.desk.Window;
import dev.yidi.core.hall.Ticket;
import dev.yidi.core.indicator.AppointmentFigures;
import dev.yidi.core.privacy.Audience;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What officers read in the book of appointments. */
final class AppointmentReading {
    private final KeptRegister<AppointmentDay, DayEvent, ?> register;
    private final FileCounter counter;
    private final Offers offers;
    private final Settings settings;

    AppointmentReading(
            KeptRegister<AppointmentDay, DayEvent, ?> register, FileCounter counter, Offers offers, Settings settings) {
        this.register = register;
        this.counter = counter;
        this.offers = offers;
        this.settings = settings;
    }

    AppointmentLines lines(FileDesk.Sight<AppointmentDay, DayEvent> sight) {
        AppointmentDay day = sight.open().file();
        return new AppointmentLines(day, offers.slots(day.window(), day.day()), mask(sight));
    }

    List<HistoryLine> history(FileDesk.Sight<AppointmentDay, DayEvent> sight) {
        Mask mask = mask(sight);
        return IntStream.range(0, sight.open().events().size())
                .mapToObj(i -> HistoryLines.of(
                        register.codec(),
                        sight.open().entries().get(i),
                        sight.open().events().get(i),
                        mask))
                .toList();
    }

    /** Who must be told, of the days that {@code sight} shows. */
    List<AppointmentLine> toTell(Function<FileId, Optional<FileDesk.Sight<AppointmentDay, DayEvent>>> sight) {
        return Stream.of(AppointmentDay.AWAITED, AppointmentDay.TO_TELL)
                .flatMap(key -> counter.keyed(register, key).stream())
                .map(AppointmentDay::id)
                .distinct()
                .flatMap(id -> sight.apply(id).stream())
                .flatMap(seen -> lines(seen).all().stream())
                .filter(AppointmentLine::toBeTold)
                .sorted(Comparator.comparing(AppointmentLine::from).thenComparing(AppointmentLine::number))
                .toList();
    }

    AppointmentFigures figures(LocalDate day, Optional<WindowId> window) {
        List<Slots> slots = settings.profile().windows().stream()
                .map(Window::id)
                .filter(id -> window.map(id::equals).orElse(true))
                .map(id -> offers.slots(id, day))
                .toList();
        List<AppointmentDay> days = counter.keyed(register, AppointmentDay.dayKey(day)).stream()
                .filter(each -> window.map(each.window()::equals).orElse(true))
                .toList();
        return AppointmentFigures.of(slots, days, counter.keyed(KeptRegisters.TICKET, Ticket.dayKey(day)));
    }

    private Mask mask(FileDesk.Sight<AppointmentDay, DayEvent> sight) {
        boolean handles = counter.may(
                sight.caller(), Operation.HANDLE, register, sight.open().file());
        return new Mask(
                Audience.officer(handles, false), false, sight.open().key().isEmpty());
    }
}

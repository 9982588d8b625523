package dev.yidi.core.appointment;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.TimeRange;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Closes a window for some hours of a day 窗口停办. Whoever had booked then is owed another time and stands on the list of
 * those to be told.
 *
 * @param hours the hours
 * @param reason why; those who had booked are told so
 */
public record CloseHours(TimeRange hours, FreeText reason) implements DayStep {

    /** Closes it for the whole day. */
    public static CloseHours wholeDay(FreeText reason) {
        return new CloseHours(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT), reason);
    }

    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        Slot closed = Slots.stretch(day.day(), hours, setting.zone());
        boolean unknown = setting.profile().windows().stream()
                .noneMatch(window -> window.id().equals(day.window()));
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), AppointmentRefusal.NOT_OFFICER::reason)
                .when(unknown, () -> AppointmentRefusal.WINDOW_UNKNOWN.reason().with("window", day.window()))
                .when(day.over() || !closed.until().isAfter(setting.now()), AppointmentRefusal.DAY_OVER::reason)
                .when(
                        day.closures().stream()
                                .anyMatch(closure -> closure.hours().equals(closed)),
                        AppointmentRefusal.CLOSED_BEFORE::reason)
                .orAll(() -> List.of(new HoursClosed(setting.now(), closed, reason, displaced(day, closed))));
    }

    private static Set<String> displaced(AppointmentDay day, Slot closed) {
        Set<String> numbers = new TreeSet<>();
        day.bookings().stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .filter(booking -> booking.slot().overlaps(closed))
                .forEach(booking -> numbers.add(booking.number()));
        return numbers;
    }
}

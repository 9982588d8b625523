package dev.yidi.core.appointment;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.TimeRange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes a closing back 恢复办理. Who was not told yet has the time again as if nothing had happened; who was told keeps the
 * right to another time. Nobody else got the place meanwhile.
 */
public record ReopenHours(TimeRange hours) implements DayStep {
    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        Slot opened = Slots.stretch(day.day(), hours, setting.zone());
        boolean closed =
                day.closures().stream().anyMatch(closure -> closure.hours().equals(opened));
        return Objections.none()
                .unless(setting.actor().officer().isPresent(), AppointmentRefusal.NOT_OFFICER::reason)
                .when(day.over(), AppointmentRefusal.DAY_OVER::reason)
                .unless(closed, AppointmentRefusal.NOT_CLOSED::reason)
                .orAll(() -> List.of(new HoursReopened(setting.now(), opened, restored(day, opened))));
    }

    private static Set<String> restored(AppointmentDay day, Slot opened) {
        Set<String> numbers = new TreeSet<>();
        day.bookings().stream()
                .filter(Booking::isToBeTold)
                .filter(booking -> day.closures().stream()
                        .filter(closure -> !closure.hours().equals(opened))
                        .noneMatch(closure -> closure.hours().overlaps(booking.slot())))
                .forEach(booking -> numbers.add(booking.number()));
        return numbers;
    }
}

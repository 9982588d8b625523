package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ends the day 预约日终结: who did not come has missed it, but for those who could not have come, because the window had no
 * such hours any more. Asking twice or too early changes nothing.
 */
public record EndAppointmentDay() implements DayCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        boolean due = !day.over() && !setting.now().isBefore(day.dayEnd(setting));
        return Outcome.granted(due ? List.of(ended(day, setting.now(), slots(day, setting))) : List.of());
    }

    private static AppointmentDayEnded ended(AppointmentDay day, Instant at, Slots slots) {
        Set<String> displaced = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        day.stranded(slots).forEach(booking -> displaced.add(booking.number()));
        day.bookings().stream()
                .filter(booking -> booking.state() == BookingState.BOOKED && !displaced.contains(booking.number()))
                .forEach(booking -> missed.add(booking.number()));
        return new AppointmentDayEnded(at, missed, displaced);
    }

    private static Slots slots(AppointmentDay day, Setting setting) {
        return Slots.on(setting.profile(), setting.calendar(), day.window(), day.day());
    }
}

package dev.yidi.core.appointment;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.time.Instant;
import java.util.List;

/**
 * Books a place 预约.
 *
 * @param from when the slot begins
 * @param slip who it is for, and what for
 * @param openElsewhere how many open appointments the person has at other windows and on other days
 */
public record BookPlace(Instant from, BookingSlip slip, int openElsewhere) implements DayCommand {
    @Override
    public Operation operation() {
        return Operation.REGISTER;
    }

    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        Wish wish = new Wish(day, from, slip.errand(), booking -> true);
        int most = setting.profile().hall().appointments().openPerPerson();
        return wish.against(setting)
                .and(person(day))
                .when(
                        openElsewhere >= most,
                        () -> AppointmentRefusal.TOO_MANY.reason().with("most", most))
                .orAll(() -> List.of(new BookingMade(
                        setting.now(), day.nextNumber(), wish.slot(setting).orElseThrow(), slip)));
    }

    private List<Reason> person(AppointmentDay day) {
        return Objections.none()
                .unless(slip.booker().leftNumber(), AppointmentRefusal.NO_NUMBER::reason)
                .when(hasOne(day), AppointmentRefusal.SAME_DAY::reason)
                .all();
    }

    private boolean hasOne(AppointmentDay day) {
        return day.bookings().stream()
                .anyMatch(booking ->
                        booking.state().isOpen() && booking.slip().booker().isSameAs(slip.booker()));
    }
}

package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.time.Instant;
import java.util.List;

/**
 * Takes over an appointment that leaves another day or window 改约接入. It is decided together with {@link LeaveDay} there:
 * both or neither.
 *
 * @param from when the slot begins
 * @param number its number, which stays
 * @param slip what stays of it
 * @param moves how often its time was moved before
 */
public record CarryBooking(Instant from, String number, BookingSlip slip, int moves) implements DayCommand {
    @Override
    public Operation operation() {
        return Operation.REGISTER;
    }

    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        Wish wish = new Wish(day, from, slip.errand(), booking -> true);
        boolean hasOne = day.bookings().stream()
                .anyMatch(booking ->
                        booking.state().isOpen() && booking.slip().booker().isSameAs(slip.booker()));
        return wish.against(setting)
                .when(hasOne, AppointmentRefusal.SAME_DAY::reason)
                .orAll(() -> List.of(new BookingCarried(
                        setting.now(), number, wish.slot(setting).orElseThrow(), slip, moves + 1)));
    }
}

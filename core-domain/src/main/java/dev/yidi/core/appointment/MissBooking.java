package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Notes that nobody came 爽约, once the time for coming late has passed; who is noted by nobody is noted when the day ends. */
public record MissBooking(String number) implements DayStep {
    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        boolean early = day.booking(number)
                .map(booking -> booking.slot()
                        .from()
                        .plus(setting.profile().hall().appointments().late()))
                .filter(last -> !setting.now().isAfter(last))
                .isPresent();
        boolean displaced = day.booking(number)
                .filter(booking -> booking.state() == BookingState.DISPLACED)
                .isPresent();
        return DayCommand.byOfficer(day, number, setting)
                .when(displaced, () -> AppointmentRefusal.NOT_OPEN.reason().with("state", BookingState.DISPLACED))
                .when(early, AppointmentRefusal.NOT_LATE_YET::reason)
                .orAll(() -> List.of(new BookerMissed(setting.now(), number)));
    }
}

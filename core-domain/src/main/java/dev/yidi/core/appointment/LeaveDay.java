package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Setting;
import java.time.LocalDate;
import java.util.List;

/** Gives the place up for one on another day or at another window 改约移出; decided together with {@link CarryBooking} there. */
public record LeaveDay(String number, WindowId window, LocalDate to) implements DayCommand {
    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        return DayCommand.move(day, number, setting)
                .orAll(() -> List.of(new BookingLeft(setting.now(), number, window, to)));
    }
}

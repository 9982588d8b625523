package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Notes that somebody was told that the window is closed, and offered other times 已告知. */
public record TellBooker(String number) implements DayStep {
    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        boolean due = day.booking(number).map(Booking::isToBeTold).orElse(true);
        return DayCommand.byOfficer(day, number, setting)
                .unless(due, AppointmentRefusal.NOT_TO_BE_TOLD::reason)
                .orAll(() -> List.of(new BookerTold(setting.now(), number)));
    }
}

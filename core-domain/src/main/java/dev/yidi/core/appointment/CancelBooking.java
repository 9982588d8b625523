package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Cancels an appointment 取消预约; its place is free again at once. No reason is asked for. */
public record CancelBooking(String number) implements DayCommand {
    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        return DayCommand.change(day, number, setting)
                .orAll(() -> List.of(new BookingCancelled(setting.now(), number)));
    }
}

package dev.yidi.core.appointment;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.WindowId;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.time.LocalDate;
import java.util.List;

/** Opens the file of a window's day 开立预约日, with the first act on it. Whether the window is known is for that act to say. */
public record OpenAppointmentDay(WindowId window, LocalDate day) implements FileBeginning<AppointmentDay, DayEvent> {
    @Override
    public Operation operation() {
        return Operation.REGISTER;
    }

    @Override
    public Outcome<List<DayEvent>> begin(FileId id, String number, Setting setting) {
        return Outcome.granted(List.of(new AppointmentDayOpened(setting.now(), id, number, window, day)));
    }
}

package dev.yidi.core.appointment;

import dev.yidi.core.FileId;
import dev.yidi.core.WindowId;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The file of a window's day was opened 开立预约日. */
public record AppointmentDayOpened(Instant at, FileId id, String number, WindowId window, LocalDate day)
        implements DayEvent, FileOpening<AppointmentDay> {
    @Override
    public AppointmentDay begin() {
        return new AppointmentDay(FileHead.of(id, number, at), window, day, List.of(), List.of(), false, false);
    }
}

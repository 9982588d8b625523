package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.hall.Errand;
import java.time.Instant;
import java.util.List;

/** Moves an appointment to another slot of the same window and day 当日改约. */
public record MoveWithinDay(String number, Instant from) implements DayCommand {
    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        Errand errand = day.booking(number).map(each -> each.slip().errand()).orElseGet(Errand::open);
        Wish wish = new Wish(day, from, errand, booking -> !booking.number().equals(number));
        boolean same = day.booking(number)
                .filter(booking -> booking.slot().from().equals(from))
                .isPresent();
        return DayCommand.move(day, number, setting)
                .when(same, AppointmentRefusal.SAME_TIME::reason)
                .and(wish.against(setting).or(List::of).reasons())
                .orAll(() -> List.of(new BookingMoved(
                        setting.now(), number, wish.slot(setting).orElseThrow())));
    }
}

package dev.yidi.core.appointment;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.desk.AppointmentRule;
import dev.yidi.core.desk.PriorityGround;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody comes for an appointment 到场取号 and gets a ticket in the same act: with the priority of an appointment when on
 * time, in the order of drawing when late. Whoever nobody told that the window is closed is taken as well, at any window.
 *
 * @param number the appointment
 * @param grounds why they are called before others besides
 */
public record ArriveForBooking(String number, Set<PriorityGround> grounds) implements DayStep {
    public ArriveForBooking {
        grounds = Set.copyOf(grounds);
    }

    @Override
    public Outcome<List<DayEvent>> decide(AppointmentDay day, Setting setting) {
        AppointmentRule rule = setting.profile().hall().appointments();
        Optional<Slot> slot = day.booking(number).map(Booking::slot);
        boolean today = day.day().equals(setting.today());
        Optional<Instant> first = slot.map(each -> each.from().minus(rule.early()));
        return DayCommand.byOfficer(day, number, setting)
                .unless(today, () -> AppointmentRefusal.NOT_TODAY.reason().with("day", day.day()))
                .when(
                        today
                                && first.filter(moment -> setting.now().isBefore(moment))
                                        .isPresent(),
                        () -> AppointmentRefusal.TOO_EARLY.reason().with("from", time(first.orElseThrow(), setting)))
                .orAll(() -> List.of(arrived(slot.orElseThrow(), rule, setting)));
    }

    private BookerArrived arrived(Slot slot, AppointmentRule rule, Setting setting) {
        boolean late = setting.now().isAfter(slot.from().plus(rule.late()));
        Set<PriorityGround> all = EnumSet.noneOf(PriorityGround.class);
        all.addAll(grounds);
        all.remove(PriorityGround.APPOINTMENT);
        if (!late) {
            all.add(PriorityGround.APPOINTMENT);
        }
        return new BookerArrived(setting.now(), number, late ? Punctuality.LATE : Punctuality.ON_TIME, all);
    }

    private static LocalTime time(Instant moment, Setting setting) {
        return LocalTime.ofInstant(moment, setting.zone()).truncatedTo(ChronoUnit.MINUTES);
    }
}

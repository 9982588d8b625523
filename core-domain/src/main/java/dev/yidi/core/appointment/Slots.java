package dev.yidi.core.appointment;

import dev.yidi.core.WindowId;
import dev.yidi.core.desk.SlotPlan;
import dev.yidi.core.desk.TimeRange;
import dev.yidi.core.hall.DutyRoster;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slots of a window on a day 可约时段, worked out from its opening hours, the work calendar, the roster of its organ and
 * the county's plan, and never stored. What is left of the opening hours after the last whole slot is not bookable.
 *
 * @param window the window
 * @param day the day
 * @param bookable how many people each slot takes by appointment
 * @param all the slots, in order
 */
public record Slots(WindowId window, LocalDate day, int bookable, List<Slot> all) {
    public Slots {
        all = List.copyOf(all);
    }

    /** The slots of {@code window} on {@code day}; none where the window is closed or takes no appointments. */
    public static Slots on(CountyProfile profile, WorkCalendar calendar, WindowId window, LocalDate day) {
        SlotPlan plan = profile.hall().appointments().plan(window);
        List<Slot> slots = new ArrayList<>();
        if (plan.bookable() > 0 && isDecided(calendar, day)) {
            DutyRoster.on(profile, calendar, day).windows().stream()
                    .filter(open -> open.window().equals(window))
                    .flatMap(open -> open.hours().stream())
                    .forEach(hours -> fill(slots, stretch(day, hours, profile.zone()), plan));
        }
        return new Slots(window, day, plan.bookable(), slots);
    }

    /** Whether {@code calendar} says what {@code day} is. */
    static boolean isDecided(WorkCalendar calendar, LocalDate day) {
        return calendar.knows(day.getYear()) || calendar.policy() != UnknownYearPolicy.FAIL;
    }

    /** The slot that begins at {@code from}. */
    public Optional<Slot> at(Instant from) {
        return all.stream().filter(slot -> slot.from().equals(from)).findFirst();
    }

    /** How many people can be booked on the day, all slots together. */
    public int places() {
        return bookable * all.size();
    }

    /** {@code hours} of {@code day} as a stretch of time. */
    static Slot stretch(LocalDate day, TimeRange hours, ZoneId zone) {
        LocalDate last = hours.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return new Slot(
                day.atTime(hours.from()).atZone(zone).toInstant(),
                last.atTime(hours.to()).atZone(zone).toInstant());
    }

    private static void fill(List<Slot> slots, Slot stretch, SlotPlan plan) {
        Duration length = Duration.ofMinutes(plan.minutes());
        Instant from = stretch.from();
        while (!from.plus(length).isAfter(stretch.until())) {
            slots.add(new Slot(from, from.plus(length)));
            from = from.plus(length);
        }
    }
}

package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When a window is open 开放时间: hours by weekday that follow the work calendar.
 *
 * <p>On a working day the hours of its weekday hold; a make-up working day 调休 on a weekday without hours takes those of
 * the first weekday that has any, counted from Monday. On a day off the window is closed, unless {@code onDaysOff}.
 *
 * @param week the hours of each weekday, in order and apart; a weekday left out has none
 * @param onDaysOff whether it also opens on days off, with the hours of their weekday
 */
public record OpeningHours(Map<DayOfWeek, List<TimeRange>> week, boolean onDaysOff) {
    public OpeningHours {
        EnumMap<DayOfWeek, List<TimeRange>> copy = new EnumMap<>(DayOfWeek.class);
        List<Fault> faults = new ArrayList<>();
        week.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                copy.put(day, List.copyOf(ranges));
            }
            for (int i = 1; i < ranges.size(); i++) {
                if (!ranges.get(i - 1).isBefore(ranges.get(i))) {
                    faults.add(new Fault(
                            "hours." + day + "[" + i + "]",
                            "hours.overlap",
                            "expected a beginning after " + ranges.get(i - 1) + ", found " + ranges.get(i)));
                }
            }
        });
        if (copy.isEmpty()) {
            faults.add(new Fault("hours", "hours.empty", "expected hours on at least one weekday, found none"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("hours", faults);
        }
        week = Collections.unmodifiableMap(copy);
    }

    /** These hours from Monday to Friday, closed on days off. */
    public static OpeningHours weekdays(TimeRange... ranges) {
        EnumMap<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, Arrays.asList(ranges));
            }
        }
        return new OpeningHours(week, false);
    }

    /**
     * The hours on {@code date}; empty when closed.
     *
     * @param workdays the work calendar: whether a date is a working day
     */
    public List<TimeRange> on(LocalDate date, Predicate<LocalDate> workdays) {
        List<TimeRange> own = week.getOrDefault(date.getDayOfWeek(), List.of());
        if (!workdays.test(date)) {
            return onDaysOff ? own : List.of();
        }
        return own.isEmpty() ? week.values().iterator().next() : own;
    }

    /** Whether it is open at {@code time}, the county's local time. */
    public boolean isOpenAt(LocalDateTime time, Predicate<LocalDate> workdays) {
        return on(time.toLocalDate(), workdays).stream().anyMatch(range -> range.contains(time.toLocalTime()));
    }
}

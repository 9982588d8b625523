package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which a rotating organ is at the centre 轮驻排班.
 *
 * @param weekdays the days of every week
 * @param dates further single days
 * @param except single days on which it stays away although the weekday is its own
 */
public record Roster(Set<DayOfWeek> weekdays, Set<LocalDate> dates, Set<LocalDate> except) {
    public Roster {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(weekdays);
        weekdays = Collections.unmodifiableSet(days);
        dates = Collections.unmodifiableSet(new TreeSet<>(dates));
        except = Collections.unmodifiableSet(new TreeSet<>(except));
        List<Fault> faults = new ArrayList<>();
        if (weekdays.isEmpty() && dates.isEmpty()) {
            faults.add(new Fault("roster", "roster.empty", "expected at least one weekday or date, found none"));
        }
        for (LocalDate date : except) {
            if (dates.contains(date)) {
                faults.add(new Fault(
                        "roster.except",
                        "roster.contradiction",
                        "expected " + date + " in dates or except, found in both"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("roster", faults);
        }
    }

    /** A roster of these weekdays. */
    public static Roster every(Set<DayOfWeek> weekdays) {
        return new Roster(weekdays, Set.of(), Set.of());
    }

    /** Whether {@code date} is one of its days; the work calendar is not asked. */
    public boolean includes(LocalDate date) {
        return dates.contains(date) || (weekdays.contains(date.getDayOfWeek()) && !except.contains(date));
    }
}

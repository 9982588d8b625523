package dev.yidi.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days that are not what their weekday says, and their running sum: the correction to Monday to Friday. */
final class NamedDays {
    private final long[] epochDays;
    private final int[] sums;

    private NamedDays(long[] epochDays, int[] sums) {
        this.epochDays = epochDays;
        this.sums = sums;
    }

    /** From notices in the order of years: what a later notice says of a day replaces what an earlier one said. */
    static NamedDays of(Collection<YearNotice> notices) {
        SortedMap<LocalDate, Boolean> days = new TreeMap<>();
        notices.forEach(notice -> days.putAll(notice.days()));
        days.entrySet().removeIf(day -> day.getValue() == isMondayToFriday(day.getKey()));
        long[] epochDays = new long[days.size()];
        int[] sums = new int[days.size() + 1];
        int i = 0;
        for (var day : days.entrySet()) {
            epochDays[i] = day.getKey().toEpochDay();
            sums[i + 1] = sums[i] + (day.getValue() ? 1 : -1);
            i++;
        }
        return new NamedDays(epochDays, sums);
    }

    /** Make-up working days less rest days from Monday to Friday, up to and with {@code epochDay}. */
    int correctionThrough(long epochDay) {
        int found = Arrays.binarySearch(epochDays, epochDay);
        return sums[found >= 0 ? found + 1 : -found - 1];
    }

    private static boolean isMondayToFriday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}

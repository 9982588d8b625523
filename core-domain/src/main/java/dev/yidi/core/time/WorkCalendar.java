package dev.yidi.core.time;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.YidiException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The work calendar 工作日历: which days are working days, with statutory holidays and make-up working days (调休).
 *
 * <p>A day that no notice names is a working day from Monday to Friday, in a year whose notice is held. A year without
 * notice is treated as {@link UnknownYearPolicy} says. Counting costs the logarithm of the number of named days.
 * Immutable and thread-safe.
 */
public final class WorkCalendar {
    /** From this day of December on, the next year's notice may still change what a day is. */
    private static final int OPEN_DECEMBER = 25;

    private static final long A_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();

    private final String version;
    private final UnknownYearPolicy policy;
    private final SortedMap<Integer, YearNotice> notices;
    private final NamedDays named;

    private WorkCalendar(String version, UnknownYearPolicy policy, Map<Integer, YearNotice> notices) {
        this.version = version;
        this.policy = policy;
        this.notices = Collections.unmodifiableSortedMap(new TreeMap<>(notices));
        this.named = NamedDays.of(this.notices.values());
    }

    /** The published years 2014 to 2026, with {@link UnknownYearPolicy#FAIL}. */
    public static WorkCalendar published() {
        return Published.CALENDAR;
    }

    /**
     * Reads a calendar in the project's own format, with {@link UnknownYearPolicy#FAIL}:
     *
     * <pre>
     * calendar 2027.1
     * year 2027
     *   notice https://www.gov.cn/…
     *   rest 01-01..01-03 元旦
     *   work 2026-12-27 元旦
     * </pre>
     *
     * Days are of the year or, written in full, of the December before; lines beginning with {@code #} are notes.
     *
     * @throws InvalidInputException naming every faulty line
     * @throws YidiException when the reader fails
     */
    public static WorkCalendar read(Reader text) {
        CalendarText parsed = CalendarText.read(text);
        return new WorkCalendar(parsed.version(), UnknownYearPolicy.FAIL, parsed.notices());
    }

    /** This calendar with the years of {@code newer} added; where both hold a year, {@code newer} says what it is. */
    public WorkCalendar and(WorkCalendar newer) {
        Map<Integer, YearNotice> all = new TreeMap<>(notices);
        all.putAll(newer.notices);
        return new WorkCalendar(version + "+" + newer.version, policy, all);
    }

    /** This calendar with another policy for years it does not hold. */
    public WorkCalendar with(UnknownYearPolicy other) {
        return new WorkCalendar(version, other, notices);
    }

    /** Names this state of the data: the versions of the texts it was read from, joined by {@code +}. */
    public String version() {
        return version;
    }

    /** What happens with years it does not hold. */
    public UnknownYearPolicy policy() {
        return policy;
    }

    /** The years whose notices it holds. */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(notices.keySet()));
    }

    /** The addresses of the public notices for {@code year}; empty when it does not hold that year. */
    public List<String> sources(int year) {
        return Optional.ofNullable(notices.get(year)).map(YearNotice::sources).orElse(List.of());
    }

    /** Whether it holds the notice for {@code year}. */
    public boolean knows(int year) {
        return notices.containsKey(year);
    }

    /**
     * Whether what it says of {@code date} may still change: the year is unknown, or the date lies in the last week of
     * December and the next year's notice, which may name such days, is not held.
     */
    public boolean isProvisional(LocalDate date) {
        return !knows(date.getYear()) || (isOpen(date) && !knows(date.getYear() + 1));
    }

    /** Whether any day after {@code startExclusive} up to {@code endInclusive} is provisional. */
    public boolean isProvisional(LocalDate startExclusive, LocalDate endInclusive) {
        LocalDate first = startExclusive.plusDays(1);
        for (LocalDate day = first;
                !day.isAfter(endInclusive);
                day = day.plusYears(1).withDayOfYear(1)) {
            LocalDate yearEnd = LocalDate.of(day.getYear(), Month.DECEMBER, 31);
            LocalDate last = yearEnd.isBefore(endInclusive) ? yearEnd : endInclusive;
            if (isProvisional(day) || isProvisional(last)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether offices work on {@code date}.
     *
     * @throws UnknownYearException when the year is not held and the policy is {@link UnknownYearPolicy#FAIL}
     */
    public boolean isWorkday(LocalDate date) {
        requireKnown(date.getYear(), date.getYear());
        return workdaysThrough(date.toEpochDay()) > workdaysThrough(date.toEpochDay() - 1);
    }

    /**
     * The {@code n}-th working day after {@code startExclusive}; {@code startExclusive} itself for 0.
     *
     * @throws IllegalArgumentException when {@code n} is negative
     * @throws UnknownYearException when it lies in or behind a year that is not held and the policy is
     *     {@link UnknownYearPolicy#FAIL}
     */
    public LocalDate plusWorkingDays(LocalDate startExclusive, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n: expected 0 or more working days, found " + n);
        }
        long start = startExclusive.toEpochDay();
        long target = workdaysThrough(start) + n;
        long low = start;
        long step = n;
        while (workdaysThrough(low + step) < target) {
            low += step;
            step = Math.max(1, target - workdaysThrough(low));
        }
        long high = low + step;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (workdaysThrough(middle) < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        LocalDate end = LocalDate.ofEpochDay(high);
        if (n > 0) {
            requireKnown(startExclusive.plusDays(1).getYear(), end.getYear());
        }
        return end;
    }

    /**
     * The number of working days after {@code startExclusive} up to {@code endInclusive}; negative, with the two swapped,
     * when the end lies before the start.
     *
     * @throws UnknownYearException when a year between is not held and the policy is {@link UnknownYearPolicy#FAIL}
     */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        if (endInclusive.isBefore(startExclusive)) {
            return -workingDaysBetween(endInclusive, startExclusive);
        }
        if (endInclusive.isAfter(startExclusive)) {
            requireKnown(startExclusive.plusDays(1).getYear(), endInclusive.getYear());
        }
        return Math.toIntExact(
                workdaysThrough(endInclusive.toEpochDay()) - workdaysThrough(startExclusive.toEpochDay()));
    }

    /**
     * {@code date} if it is a working day, else the first one after it.
     *
     * @throws UnknownYearException as {@link #isWorkday} and {@link #plusWorkingDays}
     */
    public LocalDate nextWorkdayOnOrAfter(LocalDate date) {
        return isWorkday(date) ? date : plusWorkingDays(date, 1);
    }

    /** Its version, years and policy. */
    @Override
    public String toString() {
        return "WorkCalendar[" + version + ", years " + notices.keySet() + ", " + policy + "]";
    }

    private static boolean isOpen(LocalDate date) {
        return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= OPEN_DECEMBER;
    }

    private void requireKnown(int first, int last) {
        for (int year = first; policy == UnknownYearPolicy.FAIL && year <= last; year++) {
            if (!knows(year)) {
                throw new UnknownYearException(year, version);
            }
        }
    }

    /** Working days from a fixed day far away through {@code epochDay}: only differences mean something. */
    private long workdaysThrough(long epochDay) {
        long days = epochDay - A_MONDAY;
        long workdaysOfWeek = DayOfWeek.FRIDAY.getValue();
        long weeks = Math.floorDiv(days, 7L);
        return weeks * workdaysOfWeek
                + Math.min(Math.floorMod(days, 7L) + 1, workdaysOfWeek)
                + named.correctionThrough(epochDay);
    }

    /** Loaded when first asked for. */
    private static final class Published {
        private static final WorkCalendar CALENDAR = Resources.read("work-calendar.txt", WorkCalendar::read);
    }
}

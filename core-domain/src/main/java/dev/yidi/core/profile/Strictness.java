package dev.yidi.core.profile;

import dev.yidi.core.time.LimitUnit;
import dev.yidi.core.time.Span;
import dev.yidi.core.time.UnknownYearPolicy;
import dev.yidi.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether one span never ends later than another that starts with it 期限比较.
 *
 * <p>In one unit the amounts decide. Working days against calendar days are compared for every start day of the years
 * of the published calendar; hours against days for a start at the worst moment of a day. So a promise that passes was
 * kept in time by the statutory limit on every day known.
 */
final class Strictness {
    private static final int HOURS_A_DAY = 24;
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private Strictness() {}

    static boolean neverLater(Span promise, Span limit) {
        if (promise.unit() == limit.unit()) {
            return promise.amount() <= limit.amount();
        }
        if (promise.unit() == LimitUnit.HOUR) {
            return promise.amount() <= HOURS_A_DAY * fewestDays(limit);
        }
        if (limit.unit() == LimitUnit.HOUR) {
            return HOURS_A_DAY * (longestDays(promise) + 1) <= limit.amount();
        }
        return longestDays(promise) <= fewestDays(limit);
    }

    /** The fewest calendar days a span takes. */
    private static long fewestDays(Span span) {
        return span.unit() == LimitUnit.MONTH ? (long) SHORTEST_MONTH * span.amount() : span.amount();
    }

    /** The most calendar days a span of days takes. */
    private static long longestDays(Span span) {
        if (span.unit() == LimitUnit.CALENDAR_DAY) {
            return span.amount();
        }
        if (span.unit() == LimitUnit.MONTH) {
            return (long) LONGEST_MONTH * span.amount();
        }
        WorkCalendar calendar = WorkCalendar.published().with(UnknownYearPolicy.PROVISIONAL);
        LocalDate day = LocalDate.of(calendar.years().first(), 1, 1);
        LocalDate end = LocalDate.of(calendar.years().last(), 12, 31);
        long longest = span.amount();
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(day, calendar.plusWorkingDays(day, span.amount())));
        }
        return longest;
    }
}

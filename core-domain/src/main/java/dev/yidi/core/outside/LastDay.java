package dev.yidi.core.outside;

import dev.yidi.core.Reason;
import dev.yidi.core.time.DueDates;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.UnknownYearException;
import dev.yidi.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * The last day of a time to apply 期限届满日, or why it cannot be named.
 *
 * @param day the last day; empty when it lies in a year of which the county's calendar knows nothing
 * @param notBefore the day itself, or the first day of that year
 */
record LastDay(Optional<LocalDate> day, LocalDate notBefore) {
    /** A day that cannot be named comes before one that can only if it might be the earlier. */
    static final Comparator<LastDay> EARLIEST = Comparator.comparing(LastDay::notBefore)
            .thenComparing(last -> last.day().isPresent());

    static LastDay of(Limit limit, LocalDate from, WorkCalendar calendar, ZoneId zone) {
        try {
            LocalDate day = DueDates.of(from.atStartOfDay(zone).toInstant(), limit.span(), limit.roll(), calendar, zone)
                    .date();
            return new LastDay(Optional.of(day), day);
        } catch (UnknownYearException unknown) {
            return new LastDay(Optional.empty(), LocalDate.of(unknown.year(), 1, 1));
        }
    }

    /** Why it cannot be named. */
    Optional<Reason> unknown() {
        return day.isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("outside.no-calendar").with("year", notBefore.getYear()));
    }
}

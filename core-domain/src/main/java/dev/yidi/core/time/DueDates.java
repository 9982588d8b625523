package dev.yidi.core.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The due date 届满日 of a limit that was neither paused nor extended, as a pure function. */
public final class DueDates {
    private DueDates() {}

    /**
     * Where {@code span} ends when its start act happened at {@code start}; the day of the start act is not counted
     * (民法典 art. 201), the last day ends at 24:00 in {@code zone} (art. 203).
     *
     * @param roll what happens when the last day is a rest day; without effect on hours
     * @throws UnknownYearException when a working day is asked of a year the calendar does not hold and its policy is
     *     {@link UnknownYearPolicy#FAIL}
     */
    public static DueDate of(Instant start, Span span, RollPolicy roll, WorkCalendar calendar, ZoneId zone) {
        return Reckoning.of(start, span, roll, List.of(), calendar, zone).due();
    }
}

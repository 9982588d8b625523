package dev.yidi.core.desk;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * A stretch of a day 时段, in the county's local time.
 *
 * @param from its beginning, included
 * @param to its end, excluded; midnight means the end of the day, 24:00
 */
public record TimeRange(LocalTime from, LocalTime to) {
    private static final String DAY_END = "24:00";

    public TimeRange {
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw malformed("expected an end after " + from + ", found " + to);
        }
    }

    /**
     * Reads {@code 08:30-12:00}; the end may be {@code 24:00}.
     *
     * @throws InvalidInputException when the text is of another form
     */
    public static TimeRange parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw malformed("expected a form such as 08:30-12:00");
        }
        try {
            String to = ends[1].strip();
            return new TimeRange(
                    LocalTime.parse(ends[0].strip()), to.equals(DAY_END) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
        } catch (DateTimeParseException e) {
            throw malformed("expected times of the form 08:30");
        }
    }

    /** Whether {@code time} lies in it. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && (to.equals(LocalTime.MIDNIGHT) || time.isBefore(to));
    }

    /** How long it is. */
    public Duration length() {
        Duration length = Duration.between(from, to);
        return to.equals(LocalTime.MIDNIGHT) ? length.plusDays(1) : length;
    }

    /** Whether it ends before {@code later} begins, or just then. */
    boolean isBefore(TimeRange later) {
        return !to.equals(LocalTime.MIDNIGHT) && !to.isAfter(later.from);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? DAY_END : to.toString());
    }

    private static InvalidInputException malformed(String message) {
        return new InvalidInputException("timeRange", List.of(new Fault("timeRange", "time-range.malformed", message)));
    }
}

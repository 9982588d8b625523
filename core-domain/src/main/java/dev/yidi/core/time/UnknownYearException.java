package dev.yidi.core.time;

import dev.yidi.core.YidiException;

/** A working day was asked of a year whose notice the calendar does not hold 年度安排未公布. */
public final class UnknownYearException extends YidiException {
    private static final long serialVersionUID = 1L;

    private final int year;

    UnknownYearException(int year, String version) {
        super("work calendar " + version + " has no data for " + year
                + "; maybe load that year's notice with WorkCalendar.read and join it with and,"
                + " or choose UnknownYearPolicy.PROVISIONAL");
        this.year = year;
    }

    /** The year without data. */
    public int year() {
        return year;
    }
}

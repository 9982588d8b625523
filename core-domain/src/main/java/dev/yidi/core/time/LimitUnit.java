package dev.yidi.core.time;

/** The unit a limit is counted in 期限单位. */
public enum LimitUnit {
    /** 日: every day of the calendar. */
    CALENDAR_DAY("day"),
    /** 工作日: days on which offices work, as the {@link WorkCalendar} says. */
    WORKING_DAY("working-day"),
    /** 小时: 60 minutes of running time, exact to the nanosecond. */
    HOUR("hour"),
    /** 月: ends on the day of the same number, else on the last of the month (民法典 art. 202); a year is twelve. */
    MONTH("month");

    private final String word;

    LimitUnit(String word) {
        this.word = word;
    }

    /** The word in rule files: {@code day}, {@code working-day}, {@code hour}, {@code month}. */
    public String word() {
        return word;
    }
}

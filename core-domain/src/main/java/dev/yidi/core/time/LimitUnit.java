package dev.yidi.core.time;

/** The unit a limit is counted in 期限单位. */
public enum LimitUnit {
    /** 日: every day of the calendar. */
    CALENDAR_DAY("day"),
    /** 工作日: days on which offices work, as the {@link WorkCalendar} says. */
    WORKING_DAY("working-day"),
    /** 小时: 60 minutes of running time, exact to the nanosecond. */
    HOUR("hour");

    private final String word;

    LimitUnit(String word) {
        this.word = word;
    }

    /** The word in rule files: {@code day}, {@code working-day}, {@code hour}. */
    public String word() {
        return word;
    }
}

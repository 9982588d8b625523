package dev.yidi.core.indicator;

import dev.yidi.core.time.ClockState;

/** How a duty stands against one norm at an instant 按期情况. */
public enum Timeliness {
    /** 按期. */
    ON_TIME,
    /** 超期: done late, or still open after its end. */
    LATE,
    /** 未到期: still open and not due, so that nothing can be said. */
    NOT_DUE,
    /** 不计: the duty fell away before its end. */
    NOT_COUNTED;

    /** How a clock in {@code state} stands. */
    static Timeliness of(ClockState state) {
        return switch (state) {
            case MET -> ON_TIME;
            case MISSED, OVERDUE -> LATE;
            case RUNNING, PAUSED -> NOT_DUE;
            case LAPSED -> NOT_COUNTED;
        };
    }

    /** Whether it is settled, and so belongs in the denominator. */
    public boolean counts() {
        return this == ON_TIME || this == LATE;
    }
}

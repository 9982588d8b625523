package dev.yidi.core.time;

/** The state of a clock at an instant 计时状态; derived, never stored. */
public enum ClockState {
    /** 计时中: before the due instant. */
    RUNNING,
    /** 中止: standing still, before the due instant. */
    PAUSED,
    /** 逾期: at or after the due instant, not stopped; for a {@link LimitNature#RIGHT} the chance has passed. */
    OVERDUE,
    /** 按期: stopped before the due instant. */
    MET,
    /** 超期完成: stopped at or after the due instant. */
    MISSED,
    /** 失效: ended without a result. */
    LAPSED;

    /** Whether the time was over before the act was done: {@link #OVERDUE} or {@link #MISSED}. */
    public boolean isLate() {
        return this == OVERDUE || this == MISSED;
    }

    /** Whether the clock has ended: {@link #MET}, {@link #MISSED} or {@link #LAPSED}. */
    public boolean isEnded() {
        return this == MET || this == MISSED || this == LAPSED;
    }
}

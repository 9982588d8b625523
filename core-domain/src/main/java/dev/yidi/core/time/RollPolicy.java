package dev.yidi.core.time;

/** What happens when the last day of a limit is a rest day 期间届满遇法定休假日. */
public enum RollPolicy {
    /** The last day stays where it falls: the safe, earlier side for an office's duty. */
    NONE,
    /** The first working day after it becomes the last day (民法典 art. 203, 民事诉讼法 art. 85 ¶3). */
    FORWARD
}

package dev.yidi.core.appointment;

/** How somebody came to an appointment 到场情况. */
public enum Punctuality {
    /** 按时: within the county's time before and after the beginning; called with the priority of an appointment. */
    ON_TIME,
    /** 迟到: later, and served in the order of drawing like who comes without an appointment. */
    LATE
}

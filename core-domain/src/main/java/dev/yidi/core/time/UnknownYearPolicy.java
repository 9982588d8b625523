package dev.yidi.core.time;

/** What a work calendar does with a year whose notice it does not hold 未公布年度的处理. */
public enum UnknownYearPolicy {
    /** Refuse with {@link UnknownYearException}. */
    FAIL,
    /** Take Monday to Friday as working days and mark every result that rests on it as provisional. */
    PROVISIONAL
}

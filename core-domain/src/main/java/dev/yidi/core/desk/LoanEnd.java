package dev.yidi.core.desk;

/** What becomes of an open case when the loan it is worked on under ends 派驻期满处理, by its term or because it was withdrawn. */
public enum LoanEnd {
    /** 上报出借单位: the lender takes the case back and is accountable from that moment. */
    RAISE,
    /** 出借单位督看: the case stays with the station, and the lender watches it. */
    WATCH,
    /** 谁受理谁办结: cases begun in the term are finished under the loan; one that was withdrawn ends as {@link #RAISE}. */
    FINISH
}

package dev.yidi.core.escalation;

/** Which of a clock's two ends a rung looks at 时限标准. */
public enum Norm {
    /** 承诺时限: the county's stricter promise; a clock without promise has no such end. */
    PROMISE,
    /** 法定时限: the limit of the rule set. */
    STATUTORY
}

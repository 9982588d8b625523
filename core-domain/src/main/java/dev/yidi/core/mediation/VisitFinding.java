package dev.yidi.core.mediation;

/** What a follow-up visit found 回访情况. */
public enum VisitFinding {
    /** 已履行. */
    PERFORMED,
    /** 部分履行. */
    PARTLY_PERFORMED,
    /** 未履行. */
    NOT_PERFORMED,
    /** 未联系上. */
    NOT_REACHED
}

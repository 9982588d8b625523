package dev.yidi.core.casefile;

/** What a call-back came to 回访结果. */
public enum CallBackResult {
    /** 满意. */
    SATISFIED,
    /** 仍不满意: the case may be taken up again inside its window. */
    UNSATISFIED,
    /** 未联系上. */
    NOT_REACHED
}

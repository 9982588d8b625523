package dev.yidi.core.likeness;

/** What likeness comes to 研判结论; advice, an officer decides. */
public enum Verdict {
    /** 同一事项正在办理: a higher level does not accept it again (信访工作条例 art. 19 ¶3). */
    SAME_MATTER_PENDING,
    /** 已复核终结: no longer accepted on the same facts and reasons (信访工作条例 art. 36 ¶3). */
    EXHAUSTED,
    /** 疑似重复: merge or link. */
    LIKELY_DUPLICATE,
    /** 无关. */
    NONE
}

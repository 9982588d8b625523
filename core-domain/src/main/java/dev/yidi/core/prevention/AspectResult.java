package dev.yidi.core.prevention;

/** Whether an aspect holds 评估意见. */
public enum AspectResult {
    /** 符合. */
    HOLDS,
    /** 附条件符合. */
    WITH_CONDITIONS,
    /** 不符合. */
    DOES_NOT_HOLD
}

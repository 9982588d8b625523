package dev.yidi.core.likeness;

/** How two matters stand to each other in one {@link Key} 比对结果. */
public enum Match {
    /** 未知: one of them does not say. */
    UNKNOWN,
    /** 不同. */
    DIFFERENT,
    /** 相近. */
    NEAR,
    /** 相同. */
    SAME
}

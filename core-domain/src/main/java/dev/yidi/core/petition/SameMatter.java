package dev.yidi.core.petition;

/** Whether the same matter was raised before 同一信访事项. */
public enum SameMatter {
    /** 未发现. */
    NONE,
    /** 已受理或者正在办理, inside its period (信访工作条例 art. 19 ¶3). */
    PENDING,
    /** 已复核, with the same facts and reasons (信访工作条例 art. 36 ¶3). */
    EXHAUSTED
}

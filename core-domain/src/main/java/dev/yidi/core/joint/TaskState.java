package dev.yidi.core.joint;

/** How a task stands 任务状态. */
public enum TaskState {
    /** 待办. */
    OPEN,
    /** 已完成. */
    DONE,
    /** 已免除 by the lead, with a reason. */
    WAIVED
}

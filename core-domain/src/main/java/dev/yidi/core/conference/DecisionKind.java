package dev.yidi.core.conference;

/** What the conference came to 决定类别. */
public enum DecisionKind {
    /** 指定: an organ is designated in the case. */
    DESIGNATION,
    /** 措施: a supervision goes to a harder level. */
    MEASURE,
    /** 任务: an organ gets a task and a day. */
    TASK,
    /** 备案: heard, nothing to be done. */
    NOTED
}

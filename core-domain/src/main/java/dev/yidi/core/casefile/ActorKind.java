package dev.yidi.core.casefile;

/** What kind of actor acts 行为人类别. */
public enum ActorKind {
    /** 工作人员. */
    OFFICER,
    /** 群众. */
    CITIZEN,
    /** 系统: the timekeeper. */
    SYSTEM
}

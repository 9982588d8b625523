package dev.yidi.core.petition;

/** How far petition handling has come 办理阶段; derived from what happened, never stored. */
public enum PetitionStage {
    /** 已甄别: the route of an appeal is not decided. */
    TRIAGED,
    /** 办理中: on one of the six routes. */
    ROUTED,
    /** 已出具处理意见. */
    DECIDED,
    /** 复查中. */
    IN_REVIEW,
    /** 已复查. */
    REVIEWED,
    /** 复核中. */
    IN_RECHECK,
    /** 已复核, 信访终结: nothing of the matter is accepted any more. */
    FINAL,
    /** 已终结: ended without an opinion. */
    ENDED
}

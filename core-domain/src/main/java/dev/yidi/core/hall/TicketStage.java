package dev.yidi.core.hall;

/** Where a ticket stands 号票状态. */
public enum TicketStage {
    /** 等候. */
    WAITING,
    /** 已叫号. */
    CALLED,
    /** 办理中. */
    SERVING,
    /** 已办结. */
    SERVED,
    /** 过号. */
    MISSED,
    /** 已离开. */
    LEFT
}

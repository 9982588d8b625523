package dev.yidi.core.casefile;

/** What became of a dispatch 分拨结果. */
public enum DispatchStatus {
    /** 待受理: the receiving organ has not accepted yet. */
    OPEN,
    /** 已受理. */
    ACCEPTED,
    /** 已退回 by consent. */
    RETURNED,
    /** 已撤回. */
    RECALLED,
    /** 已被指定取代: a designation took its place. */
    SUPERSEDED,
    /** 已终止: the case ended before it was accepted. */
    ENDED;

    /** Whether the dispatch still says where the case lies. */
    public boolean inForce() {
        return this == OPEN || this == ACCEPTED;
    }
}

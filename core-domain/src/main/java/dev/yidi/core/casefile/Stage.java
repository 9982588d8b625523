package dev.yidi.core.casefile;

/** The stage of a case's life 办理阶段. */
public enum Stage {
    /** 已登记. */
    REGISTERED,
    /** 已分类. */
    CLASSIFIED,
    /** 已分拨: sent on, not accepted yet. */
    DISPATCHED,
    /** 已受理: being handled. */
    ACCEPTED,
    /** 已办结: there is a result. */
    CONCLUDED,
    /** 已结案. */
    CLOSED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已并案. */
    MERGED;

    /** Whether the case has ended at this stage. */
    public boolean ended() {
        return compareTo(CLOSED) >= 0;
    }
}

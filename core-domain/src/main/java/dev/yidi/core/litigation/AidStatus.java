package dev.yidi.core.litigation;

/** How an application for legal aid stands 法律援助状态. */
public enum AidStatus {
    /** 已申请. */
    APPLIED,
    /** 给予援助, 先行提供的也在内. */
    GRANTED,
    /** 不予援助. */
    REFUSED,
    /** 终止援助 (法律援助法 art. 48). */
    ENDED,
    /** 视为撤回. */
    WITHDRAWN
}

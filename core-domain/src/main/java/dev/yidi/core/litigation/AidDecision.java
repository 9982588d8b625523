package dev.yidi.core.litigation;

/** What the legal aid institution decided 法律援助决定 (法律援助法 art. 43–44). */
public enum AidDecision {
    /** 给予法律援助. */
    GRANTED,
    /** 先行提供法律援助: urgent, papers follow (art. 44). */
    ADVANCED,
    /** 不给予法律援助: in writing, with reasons. */
    REFUSED,
    /** 视为撤回申请: the papers asked for were not brought (art. 43 ¶2). */
    DEEMED_WITHDRAWN
}

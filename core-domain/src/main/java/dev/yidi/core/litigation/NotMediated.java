package dev.yidi.core.litigation;

/** Why a referral goes back although no mediation was begun 未启动调解事由. */
public enum NotMediated {
    /** 一方明确拒绝. */
    PARTY_REFUSES,
    /** 无法联系. */
    UNREACHABLE,
    /** 当事人已自行和解. */
    SETTLED_PRIVATELY,
    /** 法院召回. */
    RECALLED_BY_COURT,
    /** 其他. */
    OTHER
}

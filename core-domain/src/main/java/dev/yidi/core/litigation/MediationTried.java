package dev.yidi.core.litigation;

/** How mediation stood when a party turned to the court 起诉前调解情况: recorded, never asked for. */
public enum MediationTried {
    /** 未经调解. */
    SKIPPED,
    /** 调解中: a party may sue all the same. */
    UNDER_WAY,
    /** 调解不成. */
    FAILED,
    /** 已达成协议: an agreement is in effect, for the whole or a part. */
    AGREED
}

package dev.yidi.core.litigation;

/** How far a referral has come 引调阶段. */
public enum ReferralStage {
    /** 已收: the court's papers are not signed for yet. */
    RECEIVED,
    /** 已签收: the period runs. */
    SIGNED,
    /** 已退回法院. */
    RETURNED,
    /** 不予接受: not taken at all. */
    DECLINED
}

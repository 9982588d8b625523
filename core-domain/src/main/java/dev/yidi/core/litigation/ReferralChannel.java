package dev.yidi.core.litigation;

/** How the court's papers come 移送方式. */
public enum ReferralChannel {
    /** 书面移送: the period runs from the signed receipt (特邀调解规定 art. 27 ¶3). */
    PAPER,
    /** 人民法院调解平台: it runs from the confirmation on the platform (在线调解规则 art. 24). */
    PLATFORM
}

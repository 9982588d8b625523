package dev.yidi.core.litigation;

/** Why a referral is not taken 不予接受事由 (在线调解规则 art. 12). */
public enum DeclineReason {
    /** 不符合调解范围. */
    OUT_OF_SCOPE,
    /** 超出擅长领域. */
    OUT_OF_FIELD,
    /** 当事人不同意调解. */
    PARTY_REFUSES,
    /** 其他不适宜接受的情形. */
    UNSUITABLE
}

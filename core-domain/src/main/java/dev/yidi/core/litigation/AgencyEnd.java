package dev.yidi.core.litigation;

/** Why the help with a suit ended 代理终结事由. */
public enum AgencyEnd {
    /** 办理完毕. */
    COMPLETED,
    /** 当事人不再需要. */
    PARTY_ENDED,
    /** 已和解. */
    SETTLED,
    /** 当事人自行诉讼. */
    SUES_ALONE,
    /** 其他. */
    OTHER
}

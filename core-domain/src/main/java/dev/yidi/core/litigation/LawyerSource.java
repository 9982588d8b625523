package dev.yidi.core.litigation;

/** How a lawyer came to help 律师来源. */
public enum LawyerSource {
    /** 法律援助指派. */
    LEGAL_AID,
    /** 当事人委托. */
    RETAINED,
    /** 公益律师、志愿者. */
    VOLUNTEER
}

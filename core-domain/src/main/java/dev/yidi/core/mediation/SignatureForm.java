package dev.yidi.core.mediation;

/** How a party puts its hand to an agreement 签署方式 (人民调解法 art. 29; 人民法院在线调解规则 art. 19). */
public enum SignatureForm {
    /** 签名. */
    SIGNATURE,
    /** 盖章. */
    SEAL,
    /** 按指印. */
    FINGERPRINT,
    /** 电子签名. */
    ELECTRONIC
}

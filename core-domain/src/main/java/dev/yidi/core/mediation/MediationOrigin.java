package dev.yidi.core.mediation;

/** How a mediation came about 调解来源 (人民调解法 art. 17–18). */
public enum MediationOrigin {
    /** 申请调解: a party applied. */
    APPLIED,
    /** 主动调解: on the body's own motion. */
    OWN_MOTION,
    /** 接受委托移送调解: entrusted by another organ, which the {@link Referral} names. */
    ENTRUSTED
}

package dev.yidi.core.mediation;

/** An act without which a written agreement does not take effect 生效要件 (人民调解法 art. 29). */
public enum EffectAct {
    /** 各方当事人签名、盖章或者按指印. */
    PARTIES_SIGN,
    /** 调解员签名: every mediator who sits signs. */
    MEDIATORS_SIGN,
    /** 加盖调解组织印章. */
    BODY_SEALS
}

package dev.yidi.core.mediation;

/** How far a mediation has come 调解阶段; derived from what happened, never stored. */
public enum MediationStage {
    /** 待同意: not every party has consented yet. */
    PROPOSED,
    /** 调解中: every party consented; mediators are named and sessions held. */
    OPEN,
    /** 待签署: a written agreement lies for signature and seal and binds nobody yet. */
    AGREEMENT_DRAWN,
    /** 中止: suspected to be false; nothing goes on until the suspicion is settled. */
    SUSPENDED,
    /** 协议生效: ended by an agreement in effect, which is now to be performed. */
    IN_EFFECT,
    /** 履行完毕. */
    PERFORMED,
    /** 终止: ended without agreement. */
    ENDED;

    /** Whether the mediation is over, with or without agreement; what is over never opens again. */
    public boolean isOver() {
        return this == IN_EFFECT || this == PERFORMED || this == ENDED;
    }
}

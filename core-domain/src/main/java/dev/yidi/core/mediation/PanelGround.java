package dev.yidi.core.mediation;

/** Why two or more mediators sit instead of one 合议调解事由 (特邀调解规定 art. 13). */
public enum PanelGround {
    /** 重大、疑难、复杂. */
    GRAVE_OR_COMPLEX,
    /** 当事人要求. */
    ASKED_BY_PARTY,
    /** 专业性较强. */
    SPECIALIST
}

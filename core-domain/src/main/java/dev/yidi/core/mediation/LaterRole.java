package dev.yidi.core.mediation;

/** A part in later proceedings that is closed to who mediated the dispute 后续程序限制 (特邀调解规定 art. 16). */
public enum LaterRole {
    /** 人民陪审员. */
    JUROR,
    /** 诉讼代理人. */
    AGENT,
    /** 证人. */
    WITNESS,
    /** 鉴定人. */
    EXPERT,
    /** 翻译人员. */
    INTERPRETER
}

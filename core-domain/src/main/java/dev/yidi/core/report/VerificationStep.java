package dev.yidi.core.report;

/** A way to verify 核查方式. */
public enum VerificationStep {
    /** 查阅资料. */
    DOCUMENTS,
    /** 现场检查. */
    SITE,
    /** 询问. */
    INTERVIEW,
    /** 鉴定检测. */
    EXPERT,
    /** 其他. */
    OTHER
}

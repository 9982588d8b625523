package dev.yidi.core.report;

/** What the identity of a reporter is opened for 启封目的. */
public enum IdentityPurpose {
    /** 核实身份. */
    CHECK_IDENTITY,
    /** 联系举报人: what only the reporter can say. */
    ASK_REPORTER,
    /** 反馈. */
    TELL_REPORTER,
    /** 保护. */
    PROTECT_REPORTER,
    /** 兑现奖励. */
    PAY_REWARD,
    /** 依法移送. */
    RELEASE
}

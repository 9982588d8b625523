package dev.yidi.core.court;

/** What an enforcement came to 执行结案方式 (执行工作若干问题的规定 art. 64). */
public enum EnforcementResult {
    /** 执行完毕. */
    FULFILLED,
    /** 终结本次执行程序: nothing to be had for now. */
    SUSPENDED,
    /** 终结执行. */
    TERMINATED,
    /** 销案: the application was taken back, also upon a settlement. */
    WITHDRAWN,
    /** 不予执行. */
    NOT_ENFORCED,
    /** 驳回申请. */
    DISMISSED
}

package dev.yidi.core.outside;

/** What an outside procedure came to 外部程序结果. */
public enum OutsideResult {
    /** 支持. */
    IN_FAVOUR,
    /** 部分支持. */
    PARTLY,
    /** 不支持. */
    AGAINST,
    /** 调解书、和解. */
    SETTLED,
    /** 撤回申请. */
    WITHDRAWN,
    /** 终止. */
    TERMINATED
}

package dev.yidi.core.pool;

/** How an accreditation stands on a day 资格状态. */
public enum AccreditationStatus {
    /** 未生效. */
    NOT_YET,
    /** 有效. */
    VALID,
    /** 暂停. */
    SUSPENDED,
    /** 失效. */
    LAPSED
}

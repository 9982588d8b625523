package dev.yidi.core.request;

/** How an officer reaches a citizen 联系方式. */
public enum ContactMode {
    /** 电话. */
    PHONE,
    /** 短信、消息. */
    MESSAGE,
    /** 上门. */
    HOME_VISIT,
    /** 当面. */
    IN_PERSON,
    /** 线上. */
    ONLINE
}

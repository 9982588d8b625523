package dev.yidi.core.mediation;

/** Where a session is held 调解方式. */
public enum SessionMode {
    /** 现场. */
    ON_SITE,
    /** 在线. */
    ONLINE
}

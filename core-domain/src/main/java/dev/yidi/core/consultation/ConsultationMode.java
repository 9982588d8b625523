package dev.yidi.core.consultation;

/** How a session is held 咨询方式. */
public enum ConsultationMode {
    /** 现场. */
    ON_SITE,
    /** 在线. */
    ONLINE,
    /** 电话. */
    PHONE
}

package dev.yidi.core.court;

/** The form of an application 申请形式 (民诉法解释 art. 353). */
public enum ApplicationForm {
    /** 书面. */
    WRITTEN,
    /** 口头: the court records it. */
    ORAL
}

package dev.yidi.core.mandate;

/** How a mandate was given 委托方式. */
public enum MandateForm {
    /** 书面. */
    WRITTEN,
    /** 口头，记录在案. */
    ORAL
}

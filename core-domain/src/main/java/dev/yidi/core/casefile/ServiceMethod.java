package dev.yidi.core.casefile;

/** How a document is served 送达方式. */
public enum ServiceMethod {
    /** 直接送达. */
    IN_PERSON(true),
    /** 邮寄送达. */
    POST(true),
    /** 留置送达, with witnesses. */
    LEFT_BEHIND(true),
    /** 代办人转交. */
    BY_PROXY(true),
    /** 电子送达. */
    ELECTRONIC(false),
    /** 公告送达. */
    PUBLIC_NOTICE(false);

    private final boolean needsReceipt;

    ServiceMethod(boolean needsReceipt) {
        this.needsReceipt = needsReceipt;
    }

    /** Whether somebody signs for it 送达回证, so that the receipt is to be recorded. */
    public boolean needsReceipt() {
        return needsReceipt;
    }
}

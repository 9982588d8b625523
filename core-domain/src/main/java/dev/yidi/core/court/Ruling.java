package dev.yidi.core.court;

/** How the court ruled 裁定 (民事诉讼法 art. 206). */
public enum Ruling {
    /** 裁定调解协议有效. */
    CONFIRMED,
    /** 裁定驳回申请. */
    REJECTED
}

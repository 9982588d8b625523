package dev.yidi.core.petition;

/** What came of a suggestion 建议采纳情况 (信访工作条例 art. 29). */
public enum Adoption {
    /** 全部采纳. */
    WHOLLY,
    /** 部分采纳. */
    PARTLY,
    /** 未采纳: studied and answered all the same. */
    NOT_ADOPTED
}

package dev.yidi.core;

/** The three categories of petition matters 信访事项分类 (信访工作条例 art. 29–31). */
public enum PetitionCategory {
    /** 建议意见 (art. 29). */
    SUGGESTION,
    /** 检举控告 (art. 30): the reporter is protected. */
    REPORT_ACCUSATION,
    /** 申诉求决 (art. 31). */
    APPEAL_CLAIM
}

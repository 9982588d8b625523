package dev.yidi.core.court;

/** The levels of court that confirm agreements 法院层级. */
public enum CourtLevel {
    /** 基层人民法院. */
    BASIC,
    /** 中级人民法院. */
    INTERMEDIATE
}

package dev.yidi.core.profile;

/** The two readings of 重复信访率 that are in use; a county says which it means. */
public enum RepeatReading {
    /** 重复件 ÷ 总件: pieces that are the same matter again ÷ all pieces. */
    PIECES,
    /** 初次件 ÷ 办结件: first-time pieces ÷ finished pieces; more than 1 while much is open. */
    FIRST_TO_FINISHED
}

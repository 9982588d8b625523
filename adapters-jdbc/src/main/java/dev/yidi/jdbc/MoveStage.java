package dev.yidi.jdbc;

/** How far a move of a county is 迁移阶段, as both places say it; so a process that begins anew knows where to go on. */
public enum MoveStage {
    /** Nothing of the county is at the new place. */
    NOT_BEGUN,
    /** The county works at the old place, and what it holds is being copied. */
    COPYING,
    /** The county takes no writes while the rest is copied and compared. */
    CLOSED,
    /** All is at the new place, the old one is closed for good; the new one is about to be opened. */
    HANDING_OVER,
    /** The county works at the new place. */
    DONE
}

package dev.yidi.core.litigation;

/** How a suit stands at the court 立案状态. */
public enum FilingStatus {
    /** 已递交. */
    SUBMITTED,
    /** 已立案. */
    DOCKETED,
    /** 不予受理. */
    NOT_DOCKETED,
    /** 已结: there is an outcome. */
    DECIDED
}

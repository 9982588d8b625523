package dev.yidi.core.escalation;

/** How hard a supervision presses 督办层级; their order, their periods and who may order them are the profile's. */
public enum SupervisionLevel {
    /** 催办: a reminder in writing. */
    REMINDER,
    /** 督办函: a letter of supervision. */
    SUPERVISION,
    /** 挂牌督办: listed, and followed until it is done. */
    LISTED,
    /** 约谈: the organ's head is talked to. */
    TALK,
    /** 通报: told to all organs. */
    CIRCULAR,
    /** 责令限期整改: ordered to put right within a period. */
    CORRECTION
}

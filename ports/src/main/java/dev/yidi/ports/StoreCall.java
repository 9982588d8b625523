package dev.yidi.ports;

/** What a store was asked 存储调用. */
public enum StoreCall {
    /** To append to the journal. */
    APPEND,
    /** To write a card anew. */
    RESTORE,
    /** For the entries of a file. */
    READ,
    /** For a command that took effect. */
    RECALL,
    /** For a page of all entries. */
    FOLLOW,
    /** For the end of all entries. */
    END,
    /** For one card. */
    FIND,
    /** For a page of cards. */
    LIST,
    /** For alarms that are due. */
    CLAIM,
    /** To put an alarm off. */
    POSTPONE,
    /** For alarms, without claiming them. */
    ALARMS,
    /** For a running number. */
    NUMBER,
    /** For the key of a file. */
    KEY,
    /** To destroy the key of a file. */
    DESTROY,
    /** For where a follower stands, and to lead it. */
    LEAD,
    /** To move a follower on, or hand it over. */
    ADVANCE
}

package dev.yidi.ports;

/** What can be wrong with a journal 日志异常. */
public enum FindingKind {
    /** An entry's content is not what was hashed. */
    CHANGED,
    /** An entry is missing before another one. */
    REMOVED,
    /** An entry stands where another one belongs. */
    REORDERED,
    /** The last entries are missing. */
    TRUNCATED,
    /** An entry belongs to another case. */
    SWAPPED,
    /** The entries are sound, but the index card does not tell the same. */
    CARD_DIFFERS,
    /** An entry's classified part cannot be decrypted although its key is there, or its content cannot be read. */
    UNREADABLE
}

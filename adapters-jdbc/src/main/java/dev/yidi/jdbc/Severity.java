package dev.yidi.jdbc;

/** How bad a finding of the self-check is 严重程度. */
public enum Severity {
    /** Good to know. */
    NOTICE,

    /** Works, but not as well or as safely as it could. */
    WARNING,

    /** What was acknowledged may be lost or changed: the stores do not open unless it is allowed by its code. */
    DANGER
}

package dev.yidi.core.report;

/** What verification came to 查证结论. */
public enum FindingKind {
    /** 属实. */
    TRUE,
    /** 部分属实. */
    PARTLY_TRUE,
    /** 不属实. */
    UNTRUE,
    /** 无法查证. */
    NOT_VERIFIABLE;

    /** Whether something of it was borne out. */
    public boolean isBorneOut() {
        return this == TRUE || this == PARTLY_TRUE;
    }
}

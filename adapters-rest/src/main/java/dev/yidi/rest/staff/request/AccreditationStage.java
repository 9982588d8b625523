package dev.yidi.rest.staff.request;

/** How lists tell accreditations apart. */
public enum AccreditationStage {
    /** Granted, begun or not. */
    ACCREDITED,
    /** Suspended. */
    SUSPENDED,
    /** Lapsed, and noted so. */
    LAPSED
}

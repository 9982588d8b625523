package dev.yidi.core.report;

/** What a step on a report needs 办理职责. */
public enum ReportDuty {
    /** The organ that has the case. */
    HANDLE,
    /** The office for sealed reports: who may know who reported. */
    KNOW_IDENTITY,
    /** Whoever steers the case, at every stage: protection does not end with the case. */
    PROTECT
}

package dev.yidi.core.report;

/** How far a report has come 举报办理阶段. */
public enum ReportStage {
    /** 已受理. */
    TAKEN_UP,
    /** 核查中. */
    VERIFIED,
    /** 已立案. */
    FILED,
    /** 不予立案. */
    NOT_FILED,
    /** 已移送. */
    TRANSFERRED,
    /** 已有结论. */
    FOUND
}

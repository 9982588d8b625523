package dev.yidi.core.conference;

/** What a matter before the conference is about 议题类别. */
public enum AgendaKind {
    /** 管辖争议: which organ is competent. */
    COMPETENCE,
    /** 疑难事项: a hard case. */
    HARD_CASE,
    /** 督办措施: a supervision that waits for a measure. */
    MEASURE
}

package dev.yidi.core.profile;

/** What makes the centre look up 预警类型. */
public enum SignalKind {
    /** 同类事项聚集: so many cases about one topic from one place. */
    CLUSTER,
    /** 集体访: so many people came at once with one matter. */
    GROUP_VISIT,
    /** 反复上行: cases about one topic from one place went up to a higher tier so often. */
    REPEATED_RISE,
    /** 违约集中: agreements about one topic in one place were broken so often. */
    BREACH_WAVE
}

package dev.yidi.core.consultation;

/** How far a consultation has come 咨询阶段. */
public enum ConsultationStage {
    /** 已预约申请: asked for, no time yet. */
    ASKED,
    /** 已安排: a time was offered. */
    OFFERED,
    /** 已确认. */
    CONFIRMED,
    /** 已咨询: a session was held, its outcome is to be recorded. */
    HELD,
    /** 已结束. */
    ENDED
}

package dev.yidi.core.court;

/** How far an enforcement has come 执行阶段. */
public enum EnforcementStage {
    /** 已申请. */
    APPLIED,
    /** 已立案. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    /** 已结案. */
    ENDED
}

package dev.yidi.core.outside;

/** How far an outside procedure has come 外部程序阶段. */
public enum OutsideStage {
    /** 已告知. */
    TOLD,
    /** 已移交: handed over warm, with material. */
    REFERRED,
    /** 已申请. */
    APPLIED,
    /** 待补正. */
    CORRECTING,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    /** 已决定、裁决. */
    DECIDED,
    /** 已放弃. */
    DROPPED
}

package dev.yidi.core.consultation;

/** What is feared 危机类型. */
public enum CrisisRisk {
    /** 自伤自杀. */
    SELF_HARM,
    /** 伤害他人. */
    HARM_TO_OTHERS,
    /** 侵害未成年人. */
    HARM_TO_CHILD
}

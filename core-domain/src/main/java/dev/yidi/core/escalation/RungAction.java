package dev.yidi.core.escalation;

/** What happens when a rung fires 升级措施, from the mildest to the gravest. */
public enum RungAction {
    /** 提醒: the answerable organ is told that the end is near. */
    REMIND,
    /** 催办: the answerable organ is pressed to act. */
    URGE,
    /** 上报: the organ next above it is told. */
    RAISE,
    /** 督办: supervision is opened (信访工作条例 art. 40). */
    SUPERVISE,
    /** 挂牌: the case is listed with a period for correction (信访工作条例 art. 39). */
    LIST
}

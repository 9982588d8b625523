package dev.yidi.core.desk;

/** Why somebody is called before others 优先事由. It is what the desk sees or is told; no proof and no name is kept. */
public enum PriorityGround {
    /** 老年人. */
    ELDERLY,
    /** 残疾人. */
    DISABLED,
    /** 孕妇. */
    PREGNANT,
    /** 预约: a time was agreed before. */
    APPOINTMENT
}

package dev.yidi.core.reception;

/** What a leader decided 接访处理. */
public enum ReceptionOutcome {
    /** 当场解决. */
    SETTLED,
    /** 解释疏导: explained. */
    EXPLAINED,
    /** 现场交办: handed to an organ to act on. */
    HANDED_ON,
    /** 领导包案: the leader took the case into charge. */
    CHARGED
}

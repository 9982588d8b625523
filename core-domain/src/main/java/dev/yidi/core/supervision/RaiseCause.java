package dev.yidi.core.supervision;

/** Why a supervision goes a level up 升级原因. */
public enum RaiseCause {
    /** 逾期未回复. */
    OVERDUE,
    /** 回复不符合要求. */
    INADEQUATE,
    /** 梯级再次触发. */
    LADDER,
    /** 督办人员决定. */
    DECIDED
}

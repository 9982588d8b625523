package dev.yidi.core.desk;

/** Whether a lent officer still reads the cases of their own organ while on duty at the station 本单位案件权限. */
public enum OwnCases {
    /** 保留. */
    KEPT,
    /** 暂停; what is assigned to them in person they read all the same. */
    SUSPENDED
}

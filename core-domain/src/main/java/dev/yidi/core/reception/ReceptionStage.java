package dev.yidi.core.reception;

/** Where a reception day stands 接访日状态. */
public enum ReceptionStage {
    /** 已公布: it can be booked and held. */
    PUBLISHED,
    /** 已结束. */
    CLOSED,
    /** 已取消. */
    CALLED_OFF
}

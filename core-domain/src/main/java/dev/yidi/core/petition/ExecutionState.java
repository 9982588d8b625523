package dev.yidi.core.petition;

/** How far a supporting opinion was carried out 执行进度. */
public enum ExecutionState {
    /** 部分执行. */
    PARTLY,
    /** 执行完毕. */
    DONE,
    /** 拒不执行: a ground for supervision (信访工作条例 art. 40). */
    REFUSED
}

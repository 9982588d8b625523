package dev.yidi.core.request;

/** How far an order has come 工单状态. */
public enum RequestStage {
    /** 已接收: not checked yet. */
    RECEIVED,
    /** 办理中. */
    HANDLED,
    /** 已答复: to be called back on. */
    REPLIED,
    /** 回访不满意: to be sent back or ended with reasons. */
    UNSATISFIED,
    /** 回访完成. */
    CALLED_BACK,
    /** 已告知法定途径. */
    WAY_TOLD,
    /** 已归档: closed back to the hotline. */
    CLOSED,
    /** 已并单: a repeat of another order. */
    MERGED;

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return this == CLOSED || this == MERGED;
    }
}

package dev.yidi.core.supervision;

/** Where a supervision stands 督办状态. */
public enum SupervisionStage {
    /** 待回复: the organ owes a written reply. */
    REPLY_DUE,
    /** 已回复: the reply is to be judged. */
    REPLIED,
    /** 待联席会议决定: the next level is a measure of the joint conference. */
    MEASURE_DUE,
    /** 已办结. */
    CLOSED
}

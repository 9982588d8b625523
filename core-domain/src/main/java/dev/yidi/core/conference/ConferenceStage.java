package dev.yidi.core.conference;

/** Where a conference stands 会议状态. */
public enum ConferenceStage {
    /** 已召集. */
    CONVENED,
    /** 已召开: the session was held; decisions are made and tasks done. */
    HELD,
    /** 已结束. */
    CLOSED
}

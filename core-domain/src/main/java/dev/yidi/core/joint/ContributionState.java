package dev.yidi.core.joint;

/** How far a contribution has come 协办进度. */
public enum ContributionState {
    /** 已要求. */
    ASKED,
    /** 已响应: the organ knows and is on the way. */
    ACKNOWLEDGED,
    /** 已到场. */
    ARRIVED,
    /** 已反馈: delivered, and the lead has still to look at it. */
    DELIVERED,
    /** 退回补充: the lead sent it back, and it is owed again. */
    SENT_BACK,
    /** 已认可 by the lead. */
    ACCEPTED,
    /** 已免除 by the lead, with a reason. */
    WAIVED;

    /** Whether nothing more is to come of it. */
    public boolean isSettled() {
        return this == ACCEPTED || this == WAIVED;
    }

    /** Whether the organ owes its delivery. */
    public boolean isOwed() {
        return !isSettled() && this != DELIVERED;
    }
}

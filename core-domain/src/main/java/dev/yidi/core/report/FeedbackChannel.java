package dev.yidi.core.report;

import java.util.Set;

/** How a reporter is told 反馈方式. */
public enum FeedbackChannel {
    /** 电话. */
    PHONE,
    /** 当面. */
    IN_PERSON,
    /** 信函. */
    LETTER,
    /** 凭查询码. */
    QUERY_CODE;

    /** Whether it goes against one of {@code wishes}. */
    boolean isAgainst(Set<ProtectionWish> wishes) {
        return (wishes.contains(ProtectionWish.NO_CONTACT) && this != QUERY_CODE)
                || (wishes.contains(ProtectionWish.PHONE_ONLY) && this != PHONE && this != QUERY_CODE);
    }
}

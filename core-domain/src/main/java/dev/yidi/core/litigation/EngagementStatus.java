package dev.yidi.core.litigation;

/** How the engagement of a lawyer stands 承办状态. */
public enum EngagementStatus {
    /** 已指派. */
    ASSIGNED,
    /** 已接受. */
    ACCEPTED,
    /** 不接受, with good reason (法律援助法 art. 46). */
    DECLINED,
    /** 已更换. */
    REPLACED;

    /** Whether the lawyer acts or is to act. */
    public boolean isActive() {
        return this == ASSIGNED || this == ACCEPTED;
    }
}

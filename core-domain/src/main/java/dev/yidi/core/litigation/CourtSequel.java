package dev.yidi.core.litigation;

/** What happens at the court after a referral went back 后续处理 (特邀调解规定 art. 19–21). */
public enum CourtSequel {
    /** 登记立案: the party insists on the suit. */
    FILED(true, false),
    /** 不再起诉. */
    NOT_SUED(true, false),
    /** 司法确认: applied for on the agreement. */
    CONFIRMATION(true, false),
    /** 准予撤诉. */
    SUIT_WITHDRAWN(false, true),
    /** 制作调解书. */
    COURT_PAPER(false, true),
    /** 转入审判、恢复审理. */
    TRIAL_GOES_ON(false, true);

    private final boolean beforeFiling;
    private final boolean afterFiling;

    CourtSequel(boolean beforeFiling, boolean afterFiling) {
        this.beforeFiling = beforeFiling;
        this.afterFiling = afterFiling;
    }

    /** Whether it can follow a referral of this kind. */
    public boolean follows(ReferralKind kind) {
        return kind.isAfterFiling() ? afterFiling : beforeFiling;
    }

    /** Whether it rests on an agreement in effect. */
    public boolean needsAgreement() {
        return this == CONFIRMATION || this == COURT_PAPER;
    }
}

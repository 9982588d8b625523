package dev.yidi.core.litigation;

/** When a court sends a matter to mediation 引调类型 (特邀调解规定 art. 11, 27). */
public enum ReferralKind {
    /** 立案前委派. */
    BEFORE_FILING,
    /** 立案后委托, 普通程序. */
    ORDINARY,
    /** 立案后委托, 简易程序. */
    SUMMARY;

    /** Whether a suit is on file, so that extended time is not counted in the period of trial (art. 27 ¶2). */
    public boolean isAfterFiling() {
        return this != BEFORE_FILING;
    }
}

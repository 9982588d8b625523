package dev.yidi.core.casefile;

/** Why a matter is not accepted 不予受理情形. */
public enum DeclineGround {
    /** 已受理或者正在办理: the same matter is pending elsewhere (信访工作条例 art. 19 ¶3). */
    PENDING_ELSEWHERE,
    /** 已复核: the matter is exhausted, no longer accepted (信访工作条例 art. 36 ¶3). */
    EXHAUSTED,
    /** 涉法涉诉: belongs to court, procuratorate or police procedure (信访工作条例 art. 31(1)). */
    LITIGATION,
    /** 仲裁: belongs to arbitration (信访工作条例 art. 31(2)). */
    ARBITRATION,
    /** 党员申诉: belongs to the Party's own appeal (信访工作条例 art. 31(3)). */
    PARTY_APPEAL,
    /** 行政程序: belongs to another administrative procedure (信访工作条例 art. 31(4)). */
    ADMINISTRATIVE_PROCEDURE,
    /** 职权范围之外: outside what any organ here may decide. */
    OUTSIDE_COMPETENCE,
    /** 不属实或者内容不清: no matter can be made out. */
    NO_MATTER,
    /** 其他. */
    OTHER
}

package dev.yidi.core.mediation;

/**
 * What goes back to the referring organ 反馈材料. Minutes and admissions made for compromise are not among it and cannot be
 * (特邀调解规定 art. 2(5), 22).
 */
public enum ReturnMaterial {
    /** 书面报告: the result and why. */
    RESULT_REPORT,
    /** 调解协议书: the agreement. */
    AGREEMENT,
    /** 履行证明: proof that the agreement was performed. */
    PROOF_OF_PERFORMANCE,
    /** 移送材料: what the organ had sent over. */
    REFERRED_PAPERS,
    /** 无争议事实. */
    UNDISPUTED_FACTS
}

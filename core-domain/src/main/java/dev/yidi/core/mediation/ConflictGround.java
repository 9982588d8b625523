package dev.yidi.core.mediation;

/** Why a mediator may not be impartial 回避事由 (特邀调解规定 art. 15). */
public enum ConflictGround {
    /** 近亲属: close relative of a party or of its agent. */
    NEAR_RELATIVE,
    /** 利害关系: an interest in the dispute. */
    INTEREST,
    /** 其他关系: another tie that may touch impartiality. */
    OTHER_TIE
}

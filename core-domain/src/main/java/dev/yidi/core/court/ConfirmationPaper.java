package dev.yidi.core.court;

/** The papers an application needs 申请材料 (民诉法解释 art. 354). */
public enum ConfirmationPaper {
    /** 调解协议. */
    AGREEMENT,
    /** 调解组织主持调解的证明. */
    PROOF_OF_MEDIATION,
    /** 与调解协议相关的财产权利证明: where property is involved. */
    PROPERTY_PROOF,
    /** 双方当事人的身份、住所、联系方式. */
    IDENTITY_AND_CONTACT
}

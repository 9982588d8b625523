package dev.yidi.core.court;

/** How far a judicial confirmation has come 司法确认阶段. */
public enum ConfirmationStage {
    /** 已申请. */
    APPLIED,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 裁定有效: enforceable. */
    CONFIRMED,
    /** 裁定驳回. */
    REJECTED,
    /** 裁定撤销: on objection, the confirming ruling was undone. */
    REVOKED,
    /** 撤回申请. */
    WITHDRAWN;

    /** Whether the agreement stands without confirmation, so that the parties need another way. */
    public boolean isWithoutConfirmation() {
        return this == NOT_ACCEPTED || this == REJECTED || this == REVOKED;
    }
}

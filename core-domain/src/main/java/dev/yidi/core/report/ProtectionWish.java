package dev.yidi.core.report;

/** How a reporter wants to be protected 保护要求. */
public enum ProtectionWish {
    /** 不与本人联系: not to be contacted; the reporter follows the case by query code. */
    NO_CONTACT,
    /** 仅限电话联系. */
    PHONE_ONLY,
    /** 身份不得向任何单位披露: no release of identity by consent. */
    NO_RELEASE,
    /** 人身保护. */
    PERSONAL_SAFETY
}

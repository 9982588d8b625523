package dev.yidi.core.court;

/** The steps of the court 法院程序. */
public enum CourtStep {
    /** 受理: whether it takes the application. */
    ACCEPTANCE,
    /** 审查: whether it confirms the agreement. */
    REVIEW
}

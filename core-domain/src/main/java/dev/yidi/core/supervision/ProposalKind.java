package dev.yidi.core.supervision;

/** What the supervising organ proposes 建议 (信访工作条例 art. 40): each gets a written answer. */
public enum ProposalKind {
    /** 改进工作建议. */
    IMPROVEMENT,
    /** 完善政策建议. */
    POLICY,
    /** 追究责任建议. */
    ACCOUNTABILITY
}

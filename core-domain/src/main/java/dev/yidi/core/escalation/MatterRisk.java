package dev.yidi.core.escalation;

/** How grave a matter is 事项风险等级, as an officer graded it with a reason: of the matter, never of a person. */
public enum MatterRisk {
    /** 低风险. */
    LOW,
    /** 中风险. */
    MIDDLE,
    /** 高风险: major or urgent, so that it is reported up (信访工作条例 art. 25). */
    HIGH
}

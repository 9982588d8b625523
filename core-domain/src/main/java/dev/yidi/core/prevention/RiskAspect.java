package dev.yidi.core.prevention;

/** What a decision is assessed for 评估内容. */
public enum RiskAspect {
    /** 合法性. */
    LEGALITY,
    /** 合理性. */
    REASONABLENESS,
    /** 可行性. */
    FEASIBILITY,
    /** 可控性. */
    CONTROLLABILITY
}

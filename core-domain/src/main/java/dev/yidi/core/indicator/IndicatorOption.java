package dev.yidi.core.indicator;

/** What a formula leaves to the county 指标选项. */
public enum IndicatorOption {
    /** 按法定期限或者承诺期限. */
    NORM,
    /** 重复信访率口径. */
    REPEAT,
    /** 就地的层级. */
    LEVEL,
    /** 化解窗口期. */
    RESOLUTION_DAYS,
    /** 评价期. */
    RATING_DAYS,
    /** 评价对象. */
    RATED,
    /** 不参评事项. */
    EXCLUDED,
    /** 调解类型. */
    MEDIATION_TYPES,
    /** 诉讼案件范围. */
    LITIGATION_CASES,
    /** 人口范围. */
    POPULATION
}

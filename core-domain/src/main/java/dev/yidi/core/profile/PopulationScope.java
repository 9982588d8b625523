package dev.yidi.core.profile;

/** Which people 万人成讼率 divides by 人口范围. */
public enum PopulationScope {
    /** 常住人口. */
    RESIDENTS,
    /** 常住人口及登记流动人口. */
    RESIDENTS_AND_FLOATING
}

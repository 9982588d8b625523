package dev.yidi.core.indicator;

/** What sort of number comes from outside 外部数据种类. */
public enum NumberKind {
    /** 法院新收一审案件数. */
    SUITS,
    /** 人口数. */
    PEOPLE
}

package dev.yidi.core.mediation;

/** How an obligation was not met 违约情形 (人民调解法 art. 33 ¶2). */
public enum BreachKind {
    /** 到期未履行. */
    NOT_PERFORMED,
    /** 未全部履行. */
    PARTLY_PERFORMED,
    /** 拒绝履行: possible before the day it was due. */
    REFUSED
}

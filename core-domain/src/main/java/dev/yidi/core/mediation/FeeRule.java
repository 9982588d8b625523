package dev.yidi.core.mediation;

/** Whether the parties can be charged for a mediation 收费规则. */
public enum FeeRule {
    /** 不收取任何费用: by law nobody may charge. */
    FREE,
    /** 可以收费: against a price list that is published. */
    PUBLISHED_PRICES,
    /** 未规定: the text says nothing, so nothing is charged. */
    NOT_STATED
}

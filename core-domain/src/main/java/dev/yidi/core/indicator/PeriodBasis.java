package dev.yidi.core.indicator;

/** By which act a case belongs to a period 期间口径. */
public enum PeriodBasis {
    /** 期内收件. */
    RECEIVED,
    /** 期内办结. */
    CONCLUDED
}

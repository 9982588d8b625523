package dev.yidi.core.petition;

/** What is to become of a matter that came in 分流处置 (信访工作条例 art. 19–24, 36). */
public enum Disposition {
    /** 当场答复. */
    ON_THE_SPOT,
    /** 转送. */
    FORWARDED,
    /** 交办: with a period and a report on completion. */
    ASSIGNED,
    /** 引导: told where to go and handed over. */
    GUIDED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 不再受理. */
    NO_LONGER_ACCEPTED,
    /** 上报. */
    REPORTED_UP;

    /** Whether the law forbids accepting the matter. */
    public boolean barsAcceptance() {
        return this == NOT_ACCEPTED || this == NO_LONGER_ACCEPTED;
    }
}

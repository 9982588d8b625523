package dev.yidi.core.indicator;

/** What a figure is 指标形式, and in what unit it is shown. */
public enum IndicatorForm {
    /** 率: part ÷ whole, shown in percent. */
    SHARE(100),
    /** 比: one count ÷ another that need not contain it, shown in percent. */
    PROPORTION(100),
    /** 平均天数. */
    MEAN_DAYS(1),
    /** 平均分钟数. */
    MEAN_MINUTES(1),
    /** 每件次数. */
    PER_CASE(1),
    /** 每万人. */
    PER_10K(10_000);

    private final long per;

    IndicatorForm(long per) {
        this.per = per;
    }

    /** How many units make one: 100 for percent. */
    public long per() {
        return per;
    }
}

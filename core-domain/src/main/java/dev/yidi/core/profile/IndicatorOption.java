package dev.yidi.core.profile;

import java.util.function.Function;

/** What a formula leaves to the county 指标选项. */
public enum IndicatorOption {
    /** 按法定期限或者承诺期限. */
    NORM(IndicatorOptions::norm),
    /** 重复信访率口径. */
    REPEAT(IndicatorOptions::repeat),
    /** 就地的层级. */
    LEVEL(IndicatorOptions::level),
    /** 化解窗口期. */
    RESOLUTION_DAYS(IndicatorOptions::resolutionDays),
    /** 评价期. */
    RATING_DAYS(IndicatorOptions::ratingDays),
    /** 评价对象. */
    RATED(IndicatorOptions::rated),
    /** 不参评事项. */
    EXCLUDED(IndicatorOptions::excluded),
    /** 调解类型. */
    MEDIATION_TYPES(IndicatorOptions::mediationTypes),
    /** 诉讼案件范围. */
    LITIGATION_CASES(IndicatorOptions::litigationCases),
    /** 人口范围. */
    POPULATION(IndicatorOptions::population);

    private final Function<IndicatorOptions, Object> choice;

    IndicatorOption(Function<IndicatorOptions, Object> choice) {
        this.choice = choice;
    }

    Object of(IndicatorOptions options) {
        return choice.apply(options);
    }
}

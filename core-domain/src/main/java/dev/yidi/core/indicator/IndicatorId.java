package dev.yidi.core.indicator;

import dev.yidi.core.profile.IndicatorOptions;
import java.time.ZoneId;
import java.util.Optional;

/** The figures of a centre 指标; what each means in words, and where that comes from, says {@link IndicatorCatalogue}. */
public enum IndicatorId {
    /** 按期受理告知率. */
    ON_TIME_NOTICE(IndicatorForm.SHARE, 1, Measures::notices),
    /** 按期办结率. */
    ON_TIME_CLOSE(IndicatorForm.SHARE, 1, Measures::replies),
    /** 初次信访平均受理周期. */
    FIRST_AVG_ACCEPT(IndicatorForm.MEAN_DAYS, 1, Measures::daysToAcceptance),
    /** 初次信访平均答复周期. */
    FIRST_AVG_REPLY(IndicatorForm.MEAN_DAYS, 1, Measures::daysToReply),
    /** 初次信访办理联系率. */
    FIRST_CONTACT(IndicatorForm.SHARE, 1, Measures::contact),
    /** 重复信访率. */
    REPEAT_RATE(IndicatorForm.SHARE, 1, Measures::repeats),
    /** 公开回复率. */
    PUBLIC_REPLY(IndicatorForm.SHARE, 1, Measures::publicReplies),
    /** 参评满意率: 参评率 × 满意率. */
    RATED_SATISFACTION(IndicatorForm.SHARE, 2, Measures::ratedSatisfaction),
    /** 群众满意率. */
    SATISFACTION(IndicatorForm.SHARE, 1, Measures::satisfaction),
    /** 初次信访化解率. */
    FIRST_RESOLUTION(IndicatorForm.SHARE, 1, Measures::firstResolution),
    /** 调解成功率. */
    MEDIATION_SUCCESS(IndicatorForm.SHARE, 1, Measures::mediationSuccess),
    /** 就地化解率. */
    LOCAL_RESOLUTION(IndicatorForm.SHARE, 1, Measures::localResolution),
    /** 本级化解率. */
    OWN_LEVEL_RESOLUTION(IndicatorForm.SHARE, 1, Measures::ownLevel),
    /** 件均跑动次数. */
    TRIPS_PER_CASE(IndicatorForm.PER_CASE, 1, Measures::trips),
    /** 件均跑动地点. */
    PLACES_PER_CASE(IndicatorForm.PER_CASE, 1, Measures::places),
    /** 一地办结率. */
    ONE_PLACE(IndicatorForm.SHARE, 1, Measures::onePlace),
    /** 件均退回次数. */
    RETURNS_PER_CASE(IndicatorForm.PER_CASE, 1, Measures::returns),
    /** 随叫随到平均响应时间. */
    ON_CALL_RESPONSE(IndicatorForm.MEAN_MINUTES, 1, Measures::minutesToRespond),
    /** 随叫随到按时率. */
    ON_CALL_IN_TIME(IndicatorForm.SHARE, 1, Measures::responsesInTime),
    /** 万人成讼率: counted from what courts and statistics publish, not from cases; see {@link LitigationRate}. */
    LITIGATION_PER_10K(IndicatorForm.PER_10K);

    private final IndicatorForm form;
    private final int factors;
    private final Optional<Measure> measure;

    IndicatorId(IndicatorForm form) {
        this.form = form;
        this.factors = 1;
        this.measure = Optional.empty();
    }

    IndicatorId(IndicatorForm form, int factors, Measure measure) {
        this.form = form;
        this.factors = factors;
        this.measure = Optional.of(measure);
    }

    /** What the figure is under {@code options}. */
    public IndicatorForm form(IndicatorOptions options) {
        return this == REPEAT_RATE ? Repeats.form(options.repeat()) : form;
    }

    /** What the figure is in its usual reading. */
    public IndicatorForm form() {
        return form;
    }

    /** How many fractions its formula multiplies. */
    public int factors() {
        return factors;
    }

    /** Whether it is counted from the centre's cases. */
    public boolean isOfCases() {
        return measure.isPresent();
    }

    /** What the case of {@code facts} contributes, days beginning in {@code zone}; nothing to what is not counted from cases. */
    public Tally tally(CaseFacts facts, IndicatorOptions options, ZoneId zone) {
        return measure.map(each -> each.of(facts, options, zone)).orElseGet(() -> Tally.none(factors));
    }

    /** A formula, as what one case contributes. */
    @FunctionalInterface
    private interface Measure {
        Tally of(CaseFacts facts, IndicatorOptions options, ZoneId zone);
    }
}

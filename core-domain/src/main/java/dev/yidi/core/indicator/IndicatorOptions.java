package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.casefile.RatedSubject;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a county chooses where a formula leaves a choice 指标选项.
 *
 * @param norm against the statutory limit or the county's promise
 * @param repeat what 重复信访率 means here
 * @param level the tier at or below which a case was solved on the spot
 * @param resolutionDays how many days a closed matter must not come back for
 * @param ratingDays within how many days after the reply citizens rate; after that a matter is unrated 逾期未评
 * @param rated whom they rate
 * @param excluded what they are not asked to rate
 * @param mediationTypes the types of mediation that count; empty for all
 * @param zone where days begin
 */
public record IndicatorOptions(
        Norm norm,
        RepeatReading repeat,
        Tier level,
        int resolutionDays,
        int ratingDays,
        Set<RatedSubject> rated,
        Exclusions excluded,
        Set<MediationType> mediationTypes,
        ZoneId zone) {
    public IndicatorOptions {
        rated = ordered(rated, RatedSubject.class);
        mediationTypes = ordered(mediationTypes, MediationType.class);
        List<Fault> faults = new ArrayList<>();
        range("resolutionDays", resolutionDays, faults);
        range("ratingDays", ratingDays, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException("indicatorOptions", faults);
        }
    }

    /** What counts where a county has chosen nothing, for days that begin in {@code zone}. */
    public static IndicatorOptions standard(ZoneId zone) {
        return IndicatorCatalogue.shipped().options(zone);
    }

    /** The same against {@code other}. */
    public IndicatorOptions against(Norm other) {
        return new IndicatorOptions(
                other, repeat, level, resolutionDays, ratingDays, rated, excluded, mediationTypes, zone);
    }

    /** The same with {@code other} as the meaning of 重复信访率. */
    public IndicatorOptions reading(RepeatReading other) {
        return new IndicatorOptions(
                norm, other, level, resolutionDays, ratingDays, rated, excluded, mediationTypes, zone);
    }

    /** The same with {@code other} as the tier of 就地. */
    public IndicatorOptions at(Tier other) {
        return new IndicatorOptions(
                norm, repeat, other, resolutionDays, ratingDays, rated, excluded, mediationTypes, zone);
    }

    /** The same with so many days without return. */
    public IndicatorOptions resolvedFor(int days) {
        return new IndicatorOptions(norm, repeat, level, days, ratingDays, rated, excluded, mediationTypes, zone);
    }

    /** The same with so many days to rate. */
    public IndicatorOptions ratedWithin(int days) {
        return new IndicatorOptions(norm, repeat, level, resolutionDays, days, rated, excluded, mediationTypes, zone);
    }

    /** The same about {@code others}. */
    public IndicatorOptions rating(Set<RatedSubject> others) {
        return new IndicatorOptions(
                norm, repeat, level, resolutionDays, ratingDays, others, excluded, mediationTypes, zone);
    }

    /** The same for these types of mediation. */
    public IndicatorOptions mediating(Set<MediationType> types) {
        return new IndicatorOptions(norm, repeat, level, resolutionDays, ratingDays, rated, excluded, types, zone);
    }

    private static void range(String path, int days, List<Fault> faults) {
        if (days < 0 || days > 3_660) {
            faults.add(new Fault(path, "number.range", "expected 0 to 3,660 days, found " + days));
        }
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}

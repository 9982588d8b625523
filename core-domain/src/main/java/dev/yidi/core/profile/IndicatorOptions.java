package dev.yidi.core.profile;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.escalation.Norm;
import dev.yidi.core.mediation.MediationType;
import dev.yidi.core.place.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a county chooses where a formula leaves a choice 指标口径. It stands in its profile, so that whoever asks in the county
 * gets the same figure.
 *
 * @param norm against the statutory limit or the county's promise
 * @param repeat what 重复信访率 means here
 * @param level the tier at or below which a case was solved on the spot
 * @param resolutionDays how many days a closed matter must not come back for
 * @param ratingDays within how many days after the reply citizens rate; after that a matter is unrated 逾期未评
 * @param rated whom they rate
 * @param excluded what they are not asked to rate
 * @param mediationTypes the types of mediation that count; empty for all
 * @param litigationCases which suits 万人成讼率 counts
 * @param population which people it divides by
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
        LitigationCases litigationCases,
        PopulationScope population) {
    private static final IndicatorOptions STANDARD = IndicatorOptionsTable.read();

    /** @throws InvalidInputException naming every number out of range, and when nobody is rated */
    public IndicatorOptions {
        rated = Sets.sorted(rated);
        mediationTypes = Sets.sorted(mediationTypes);
        List<Fault> faults = new ArrayList<>();
        range("resolutionDays", resolutionDays, faults);
        range("ratingDays", ratingDays, faults);
        if (rated.isEmpty()) {
            faults.add(new Fault("rated", "indicator.nobody-rated", "expected at least one of those who are rated"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException("figures", faults);
        }
    }

    /** What counts where a county has chosen nothing. */
    public static IndicatorOptions standard() {
        return STANDARD;
    }

    /** The choices in which these and {@code other} differ, so that a figure can say by what it was counted. */
    public Set<IndicatorOption> differing(IndicatorOptions other) {
        EnumSet<IndicatorOption> differing = EnumSet.noneOf(IndicatorOption.class);
        for (IndicatorOption option : IndicatorOption.values()) {
            if (!Objects.equals(option.of(this), option.of(other))) {
                differing.add(option);
            }
        }
        return Collections.unmodifiableSet(differing);
    }

    /** The same against {@code other}. */
    public IndicatorOptions against(Norm other) {
        return new IndicatorOptions(
                other,
                repeat,
                level,
                resolutionDays,
                ratingDays,
                rated,
                excluded,
                mediationTypes,
                litigationCases,
                population);
    }

    /** The same with {@code other} as the meaning of 重复信访率. */
    public IndicatorOptions reading(RepeatReading other) {
        return new IndicatorOptions(
                norm,
                other,
                level,
                resolutionDays,
                ratingDays,
                rated,
                excluded,
                mediationTypes,
                litigationCases,
                population);
    }

    /** The same with {@code other} as the tier of 就地. */
    public IndicatorOptions at(Tier other) {
        return new IndicatorOptions(
                norm,
                repeat,
                other,
                resolutionDays,
                ratingDays,
                rated,
                excluded,
                mediationTypes,
                litigationCases,
                population);
    }

    /** The same with so many days without return. */
    public IndicatorOptions resolvedFor(int days) {
        return new IndicatorOptions(
                norm, repeat, level, days, ratingDays, rated, excluded, mediationTypes, litigationCases, population);
    }

    /** The same with so many days to rate. */
    public IndicatorOptions ratedWithin(int days) {
        return new IndicatorOptions(
                norm,
                repeat,
                level,
                resolutionDays,
                days,
                rated,
                excluded,
                mediationTypes,
                litigationCases,
                population);
    }

    /** The same about {@code others}. */
    public IndicatorOptions rating(Set<RatedSubject> others) {
        return new IndicatorOptions(
                norm,
                repeat,
                level,
                resolutionDays,
                ratingDays,
                others,
                excluded,
                mediationTypes,
                litigationCases,
                population);
    }

    /** The same without these matters. */
    public IndicatorOptions excluding(Exclusions others) {
        return new IndicatorOptions(
                norm,
                repeat,
                level,
                resolutionDays,
                ratingDays,
                rated,
                others,
                mediationTypes,
                litigationCases,
                population);
    }

    /** The same for these types of mediation. */
    public IndicatorOptions mediating(Set<MediationType> types) {
        return new IndicatorOptions(
                norm, repeat, level, resolutionDays, ratingDays, rated, excluded, types, litigationCases, population);
    }

    /** The same with these suits over these people. */
    public IndicatorOptions suing(LitigationCases suits, PopulationScope people) {
        return new IndicatorOptions(
                norm, repeat, level, resolutionDays, ratingDays, rated, excluded, mediationTypes, suits, people);
    }

    private static void range(String path, int days, List<Fault> faults) {
        if (days < 0 || days > 3_660) {
            faults.add(new Fault(path, "indicator.range", "expected 0 to 3,660 days, found " + days));
        }
    }
}

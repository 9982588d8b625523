package dev.yidi.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One figure 指标值: exact, with what it was counted from.
 *
 * @param indicator which one
 * @param form what it is, and in what unit it is shown
 * @param factors the fractions whose product it is, denominators shown
 * @param undecided how many things nothing can be said of yet; they are in no denominator
 */
public record Figure(IndicatorId indicator, IndicatorForm form, List<Counts> factors, long undecided) {
    public Figure {
        factors = List.copyOf(factors);
    }

    static Figure of(IndicatorId indicator, IndicatorForm form, Tally tally) {
        return new Figure(indicator, form, tally.factors(), tally.undecided());
    }

    /** The exact value; undefined, and not 0, when there is nothing to divide by. */
    public Fraction value() {
        return factors.stream().map(Counts::value).reduce(Fraction.of(1, 1), Fraction::times);
    }

    /** The value in its unit, percent for a share, rounded only here; empty when undefined. */
    public Optional<BigDecimal> shown(Rounding rounding) {
        return value().rounded(form.per(), rounding);
    }
}

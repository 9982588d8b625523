package dev.yidi.ports;

import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.Slice;
import dev.yidi.core.profile.IndicatorOptions;
import java.time.Instant;
import java.util.Optional;

/**
 * What figures are asked for 指标查询.
 *
 * @param period which cases
 * @param asOf the instant at which they are looked at
 * @param slice which part of them
 * @param otherwise what is chosen where formulas leave a choice, when that is not to be what the county's profile says; the
 *     answer names the difference
 */
public record FigureQuery(Period period, Instant asOf, Slice slice, Optional<IndicatorOptions> otherwise) {
    /** Every figure over a period, as things stood at its end, by what the county has chosen. */
    public static FigureQuery over(Period period) {
        return new FigureQuery(period, period.until(), Slice.ALL, Optional.empty());
    }

    /** The same at another instant. */
    public FigureQuery at(Instant instant) {
        return new FigureQuery(period, instant, slice, otherwise);
    }

    /** The same over a part of the cases. */
    public FigureQuery of(Slice part) {
        return new FigureQuery(period, asOf, part, otherwise);
    }

    /** The same by other choices than the county's. */
    public FigureQuery by(IndicatorOptions options) {
        return new FigureQuery(period, asOf, slice, Optional.of(options));
    }
}

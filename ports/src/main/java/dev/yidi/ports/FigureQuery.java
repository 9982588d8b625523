package dev.yidi.ports;

import dev.yidi.core.indicator.IndicatorOptions;
import dev.yidi.core.indicator.Period;
import dev.yidi.core.indicator.Slice;
import java.time.Instant;

/**
 * What figures are asked for 指标查询.
 *
 * @param period which cases
 * @param asOf the instant at which they are looked at
 * @param slice which part of them
 * @param options what the county chooses where formulas leave a choice
 */
public record FigureQuery(Period period, Instant asOf, Slice slice, IndicatorOptions options) {
    /** Every figure over a period, as things stood at its end. */
    public static FigureQuery over(Period period, IndicatorOptions options) {
        return new FigureQuery(period, period.until(), Slice.ALL, options);
    }

    /** The same at another instant. */
    public FigureQuery at(Instant instant) {
        return new FigureQuery(period, instant, slice, options);
    }

    /** The same over a part of the cases. */
    public FigureQuery of(Slice part) {
        return new FigureQuery(period, asOf, part, options);
    }
}

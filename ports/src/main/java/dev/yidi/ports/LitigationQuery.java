package dev.yidi.ports;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.core.profile.IndicatorOptions;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Of what 万人成讼率 is asked 万人成讼率查询.
 *
 * @param area the area, with all that lies in it
 * @param first the first month
 * @param last the last month, not before the first and at most ten years after it
 * @param asOf by the numbers that stood at this instant; empty for those that stand now
 * @param otherwise which suits and which people, when that is not to be what the county's profile says; the answer names it
 */
public record LitigationQuery(
        DivisionCode area,
        YearMonth first,
        YearMonth last,
        Optional<Instant> asOf,
        Optional<IndicatorOptions> otherwise) {
    private static final int YEARS = 10;

    /** @throws InvalidInputException when the months run backwards or are too many */
    public LitigationQuery {
        if (last.isBefore(first) || last.isAfter(first.plusYears(YEARS))) {
            throw new InvalidInputException(
                    "litigationQuery",
                    List.of(new Fault(
                            "last",
                            "period.empty",
                            "expected " + first + " or up to " + YEARS + " years later, found " + last)));
        }
    }

    /** The rate of {@code area} over these months, by what the county has chosen and what is known now. */
    public static LitigationQuery of(DivisionCode area, YearMonth first, YearMonth last) {
        return new LitigationQuery(area, first, last, Optional.empty(), Optional.empty());
    }

    /** The same by what was known at {@code instant}. */
    public LitigationQuery at(Instant instant) {
        return new LitigationQuery(area, first, last, Optional.of(instant), otherwise);
    }

    /** The same by other choices than the county's. */
    public LitigationQuery by(IndicatorOptions options) {
        return new LitigationQuery(area, first, last, asOf, Optional.of(options));
    }
}

package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An exact share 比率: a numerator over a denominator that is always shown. With nothing to divide by it is undefined:
 * neither 0 nor 100 %.
 *
 * @param numerator at least 0; more than the denominator in averages such as trips per case
 * @param denominator at least 0
 */
public record Ratio(long numerator, long denominator) {
    public Ratio {
        if (numerator < 0 || denominator < 0 || (denominator == 0 && numerator > 0)) {
            throw new InvalidInputException(
                    "ratio",
                    List.of(new Fault(
                            "ratio",
                            "ratio.impossible",
                            "expected counts of at least 0 and something to divide by, found " + numerator + "/"
                                    + denominator)));
        }
    }

    /** How many of {@code all} fulfil {@code condition}. */
    public static <T> Ratio of(Collection<T> all, Predicate<? super T> condition) {
        return new Ratio(all.stream().filter(condition).count(), all.size());
    }

    /** Whether there is something to divide by. */
    public boolean isDefined() {
        return denominator > 0;
    }

    /** Both counts together: the share over two disjoint groups. */
    public Ratio plus(Ratio other) {
        return new Ratio(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /** The value rounded half up to {@code scale} digits; empty when undefined. */
    public Optional<BigDecimal> rounded(int scale) {
        return isDefined()
                ? Optional.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** The value in percent, rounded half up to {@code scale} digits; empty when undefined. */
    public Optional<BigDecimal> percent(int scale) {
        return isDefined()
                ? Optional.of(BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

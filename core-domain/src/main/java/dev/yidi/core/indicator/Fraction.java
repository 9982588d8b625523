package dev.yidi.core.indicator;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * An exact fraction 分数 that is never reduced, so that what was counted stays to be seen. Over nothing it is undefined.
 *
 * @param numerator at least 0
 * @param denominator at least 0; 0 makes the fraction undefined
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {
    /** Nothing over nothing. */
    public static final Fraction UNDEFINED = new Fraction(BigInteger.ZERO, BigInteger.ZERO);

    public Fraction {
        if (numerator.signum() < 0
                || denominator.signum() < 0
                || (denominator.signum() == 0 && numerator.signum() > 0)) {
            throw new InvalidInputException(
                    "fraction",
                    List.of(new Fault(
                            "fraction",
                            "ratio.impossible",
                            "expected counts of at least 0 and something to divide by, found " + numerator + "/"
                                    + denominator)));
        }
    }

    /** {@code numerator} over {@code denominator}. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Whether there is something to divide by. */
    public boolean isDefined() {
        return denominator.signum() > 0;
    }

    /** The product, undefined when one of the two is. */
    public Fraction times(Fraction other) {
        return isDefined() && other.isDefined()
                ? new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator))
                : UNDEFINED;
    }

    /** Whether it is the same value, whatever the counts; two undefined ones are. */
    public boolean sameValueAs(Fraction other) {
        return isDefined() == other.isDefined()
                && numerator.multiply(other.denominator).equals(other.numerator.multiply(denominator));
    }

    /** Whether the value is at most 1; an undefined one has no value that could be more. */
    public boolean isShare() {
        return numerator.compareTo(denominator) <= 0;
    }

    /** The value in units of one {@code per}-th, rounded as {@code rounding} says; empty when undefined. */
    public Optional<BigDecimal> rounded(long per, Rounding rounding) {
        return isDefined()
                ? Optional.of(new BigDecimal(numerator.multiply(BigInteger.valueOf(per)))
                        .divide(new BigDecimal(denominator), rounding.scale(), rounding.mode()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

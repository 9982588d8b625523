package dev.yidi.rest.guard;

import java.time.Duration;

/**
 * How often somebody may come 速率.
 *
 * @param burst how often at once, after a rest
 * @param every after how long there is one turn more; times {@code burst} at most a year
 */
public record Rate(int burst, Duration every) {
    private static final Duration LONGEST = Duration.ofDays(366);

    public Rate {
        if (burst < 1 || every.isNegative() || every.isZero() || every.compareTo(LONGEST.dividedBy(burst)) > 0) {
            throw new IllegalArgumentException(
                    "expected a burst of 1 or more, a time of more than nothing, and both together of at most a year, found "
                            + burst + ", " + every);
        }
    }

    /** How long it takes until all of the burst is there again. */
    Duration whole() {
        return every.multipliedBy(burst);
    }
}

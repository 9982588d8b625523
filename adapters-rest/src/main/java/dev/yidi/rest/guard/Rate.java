package dev.yidi.rest.guard;

import java.time.Duration;

/**
 * How often somebody may come 速率.
 *
 * @param burst how often at once, after a rest
 * @param every after how long there is one turn more
 */
public record Rate(int burst, Duration every) {
    public Rate {
        if (burst < 1 || every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException(
                    "expected a burst of 1 or more and a time of more than nothing, found " + burst + ", " + every);
        }
    }
}

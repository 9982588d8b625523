package dev.yidi.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When what failed is tried again 退避: later after each failure, and spread by chance. Used by one thread at a time. */
final class Pausing {
    private static final int MOST_DOUBLINGS = 20;

    private final RelayRules rules;
    private final Clock clock;
    private final RandomGenerator random;
    private int failures;
    private Instant notBefore = Instant.MIN;

    Pausing(RelayRules rules, Clock clock, RandomGenerator random) {
        this.rules = rules;
        this.clock = clock;
        this.random = random;
    }

    /** What is left of the pause after a failure; nothing when the clock was set back meanwhile, for then nobody knows. */
    Duration left() {
        Instant now = clock.instant();
        if (!now.isBefore(notBefore)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, notBefore);
        return left.compareTo(rules.longestWait()) > 0 ? Duration.ZERO : left;
    }

    /** It failed once more: how long it rests now. */
    Duration failed() {
        Duration doubled = rules.firstWait().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(rules.longestWait()) > 0 ? rules.longestWait() : doubled;
        long half = bounded.toNanos() / 2;
        Duration pause = Duration.ofNanos(half + (long) (random.nextDouble() * half));
        failures++;
        notBefore = clock.instant().plus(pause);
        return pause;
    }

    /** It went well, or what failed got smaller: the next failure is the first again. */
    void forget() {
        failures = 0;
        notBefore = Instant.MIN;
    }
}

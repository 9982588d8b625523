package dev.yidi.rest.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of turns for everybody, filled again as time goes by. Instead of turns each bucket keeps the instant at which it
 * will be full: one time for each name, and no arithmetic of fractions.
 */
final class Buckets implements Turnstile {
    private static final int MOST = 100_000;

    private final Map<Lane, Rate> rates;
    private final Clock clock;
    private final int most;
    private final Map<Name, Instant> full = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Instant> eldest) {
            return size() > most;
        }
    };

    private record Name(Lane lane, String who) {}

    Buckets(Map<Lane, Rate> rates, Clock clock) {
        this(rates, clock, MOST);
    }

    /** Buckets for the {@code most} who came last. */
    Buckets(Map<Lane, Rate> rates, Clock clock, int most) {
        this.rates = Map.copyOf(rates);
        this.clock = clock;
        this.most = most;
    }

    @Override
    public Duration pass(Lane lane, String who) {
        Rate rate = rates.get(lane);
        return rate == null ? Duration.ZERO : pass(new Name(lane, who), rate, clock.instant());
    }

    private synchronized Duration pass(Name name, Rate rate, Instant now) {
        Instant latest = now.plus(rate.every().multipliedBy(rate.burst()));
        Instant from = full.getOrDefault(name, now);
        if (from.isBefore(now) || from.isAfter(latest)) { // full long since, or written before the clock was set back
            from = from.isBefore(now) ? now : latest;
        }
        Instant then = from.plus(rate.every());
        if (then.isAfter(latest)) {
            full.put(name, from);
            return Duration.between(latest, then);
        }
        full.put(name, then);
        return Duration.ZERO;
    }

    synchronized int remembered() {
        return full.size();
    }
}

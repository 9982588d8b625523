package dev.yidi.rest.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
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
    private final Map<Lane, Map<String, Instant>> full = new EnumMap<>(Lane.class);

    Buckets(Map<Lane, Rate> rates, Clock clock) {
        this(rates, clock, MOST);
    }

    /** Buckets for the {@code most} who came last in each lane, so that nobody is forgotten for who comes in another. */
    Buckets(Map<Lane, Rate> rates, Clock clock, int most) {
        this.rates = Map.copyOf(rates);
        this.clock = clock;
        this.most = most;
    }

    @Override
    public Duration pass(Lane lane, String who) {
        Rate rate = rates.get(lane);
        return rate == null ? Duration.ZERO : pass(lane, who, rate, clock.instant());
    }

    private synchronized Duration pass(Lane lane, String who, Rate rate, Instant now) {
        Map<String, Instant> names = full.computeIfAbsent(lane, any -> new Recent(most));
        Instant latest = now.plus(rate.whole());
        Instant from = names.getOrDefault(who, now);
        if (from.isBefore(now) || from.isAfter(latest)) { // full long since, or written before the clock was set back
            from = from.isBefore(now) ? now : latest;
        }
        Instant then = from.plus(rate.every());
        if (then.isAfter(latest)) {
            names.put(who, from);
            return Duration.between(latest, then);
        }
        names.put(who, then);
        return Duration.ZERO;
    }

    synchronized int remembered() {
        return full.values().stream().mapToInt(Map::size).sum();
    }

    /** Who came last, and not who came longest ago. */
    private static final class Recent extends LinkedHashMap<String, Instant> {
        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > most;
        }
    }
}

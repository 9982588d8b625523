package dev.yidi.ports;

import dev.yidi.ports.spi.Alarm;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how often in a row an alarm could not be handled on this node, and how long it is put off for that. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final Map<Alarm, Integer> attempts = new ConcurrentHashMap<>();

    /** One minute after the first failure, twice as long after each further one, at most six hours. */
    static Duration delay(int attempts) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    int failed(Alarm alarm) {
        return attempts.merge(alarm, 1, Integer::sum);
    }

    /** Forgets the failures of an alarm that was handled, and says how many there were. */
    int forget(Alarm alarm) {
        Integer before = attempts.remove(alarm);
        return before == null ? 0 : before;
    }
}

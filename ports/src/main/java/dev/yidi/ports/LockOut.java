package dev.yidi.ports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong second factors for each query code 防猜锁定: after 5 wrong ones within 15 minutes the code answers no more
 * until the oldest of them is 15 minutes past. Thread-safe; kept in memory, on each node for itself, for the 100,000
 * codes tried last.
 */
final class LockOut {
    static final int WRONG_TRIES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_CODES = 100_000;

    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_CODES;
        }
    };

    /**
     * Whether {@code code} may be tried at {@code now}. A try counts as wrong from here on, so that many at once are no
     * way around, until {@link #right} says otherwise.
     */
    synchronized boolean admits(String code, Instant now) {
        Deque<Instant> wrong = wrong(code, now);
        if (wrong.size() >= WRONG_TRIES) {
            return false;
        }
        wrong.addLast(now);
        tries.put(code, wrong);
        return true;
    }

    /**
     * The last try was right and counts no more. Wrong ones stay: parties of a case share its code, so that whoever has one
     * right second factor could otherwise guess at another's between the right tries.
     */
    synchronized void right(String code) {
        Deque<Instant> wrong = tries.getOrDefault(code, new ArrayDeque<>());
        wrong.pollLast();
        if (wrong.isEmpty()) {
            tries.remove(code);
        }
    }

    private Deque<Instant> wrong(String code, Instant now) {
        Deque<Instant> wrong = tries.getOrDefault(code, new ArrayDeque<>());
        wrong.removeIf(at -> !at.isAfter(now.minus(WINDOW)));
        return wrong;
    }
}

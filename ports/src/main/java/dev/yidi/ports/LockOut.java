package dev.yidi.ports;

import dev.yidi.core.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Counts wrong second factors for each query code 防猜锁定: after 5 wrong ones within 15 minutes, or 20 within a day, the code answers
 * no more until the oldest of them is so long past. Thread-safe; kept in memory, on each node for itself, for the 100,000 codes tried
 * last.
 *
 * <p>Of one code only as many tries are made at a time as may still be wrong, so that many at once are no way around; further ones wait
 * for those, which whoever has the right factor does not notice while the stores answer soon.
 */
final class LockOut {
    static final int WRONG_TRIES = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int WRONG_TRIES_A_DAY = 20;
    static final Duration DAY = Duration.ofDays(1);

    /** How long a try waits for others of its code. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int MOST_CODES = 100_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_CODES;
        }
    };

    /** The tries of a code: those that were wrong, the oldest first, and how many are under way. */
    private static final class Tries {
        private final Deque<Instant> wrong = new ArrayDeque<>();
        private int underWay;
        private int waiting;

        boolean isLocked(Instant now) {
            wrong.removeIf(at -> !at.isAfter(now.minus(DAY)));
            return wrong.size() >= WRONG_TRIES_A_DAY || lately(now) >= WRONG_TRIES;
        }

        boolean hasPlace(Instant now) {
            return wrong.size() + underWay < WRONG_TRIES_A_DAY && lately(now) + underWay < WRONG_TRIES;
        }

        private long lately(Instant now) {
            return wrong.stream().filter(at -> at.isAfter(now.minus(WINDOW))).count();
        }

        boolean isIdle() {
            return wrong.isEmpty() && underWay == 0 && waiting == 0;
        }
    }

    /**
     * What {@code check} finds with the factor that is tried on {@code code} at {@code now}; nothing where the code is locked. Finding
     * nothing counts as a wrong try. A right one counts not, and forgives no wrong one: parties of a case share its code, so that
     * whoever has one right second factor could otherwise guess at another's between the right tries. Neither does one that could not
     * be checked, whose exception is passed on.
     *
     * @throws UnavailableException when earlier tries of the code have not ended in time
     */
    <T> Optional<T> attempt(String code, Instant now, Supplier<Optional<T>> check) {
        Optional<Tries> admitted = admit(code, now);
        if (admitted.isEmpty()) {
            return Optional.empty();
        }
        boolean isWrong = false;
        try {
            Optional<T> found = check.get();
            isWrong = found.isEmpty();
            return found;
        } finally {
            end(code, admitted.get(), isWrong ? Optional.of(now) : Optional.empty());
        }
    }

    private Optional<Tries> admit(String code, Instant now) {
        lock.lock();
        Tries of = tries.computeIfAbsent(code, unseen -> new Tries());
        long left = PATIENCE.toNanos();
        of.waiting++;
        try {
            while (!of.isLocked(now) && !of.hasPlace(now)) {
                if (left <= 0) {
                    throw new UnavailableException("code: expected earlier tries to end within " + PATIENCE);
                }
                left = ended.awaitNanos(left);
            }
            if (of.isLocked(now)) {
                return Optional.empty();
            }
            of.underWay++;
            return Optional.of(of);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("code: interrupted while earlier tries were under way", e);
        } finally {
            of.waiting--;
            lock.unlock();
        }
    }

    private void end(String code, Tries of, Optional<Instant> wrong) {
        lock.lock();
        try {
            of.underWay--;
            wrong.ifPresent(of.wrong::addLast);
            if (of.isIdle()) {
                tries.remove(code, of);
            }
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

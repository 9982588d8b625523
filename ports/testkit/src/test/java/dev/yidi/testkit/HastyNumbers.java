package dev.yidi.testkit;

import dev.yidi.ports.spi.RunningNumbers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that are read and then written: whoever has read waits a moment for another who has. */
final class HastyNumbers implements RunningNumbers {
    private static final long PATIENCE_MILLIS = 2;

    private final Map<String, AtomicLong> series = new ConcurrentHashMap<>();
    private final Exchanger<Long> readers = new Exchanger<>();

    @Override
    public long next(String name) {
        AtomicLong last = series.computeIfAbsent(name, n -> new AtomicLong());
        long next = last.get() + 1;
        try {
            readers.exchange(next, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // nobody else reads: alone the number is right
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        last.set(next);
        return next;
    }
}

package dev.yidi.ports;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures work and tells the observer, whose troubles are nobody else's. */
record Measuring(Observer observer) {
    static final Observer NOBODY = new Nobody();

    private static final Logger LOG = LoggerFactory.getLogger(Observer.class);

    boolean isOn() {
        return observer != NOBODY;
    }

    /** The answer to a command of {@code kind}. */
    <T> Answer<T> command(String kind, Supplier<Answer<T>> work) {
        return timed(
                work,
                (answer, took) -> observer.command(kind, CommandEnd.of(answer), took),
                took -> observer.command(kind, CommandEnd.FAILED, took));
    }

    <T> T store(StoreCall call, Supplier<T> work) {
        return timed(
                work, (value, took) -> observer.store(call, true, took), took -> observer.store(call, false, took));
    }

    Sweep sweep(Supplier<Sweep> work) {
        return timed(work, observer::sweep, took -> {});
    }

    Verdict verified(Supplier<Verdict> work) {
        return timed(work, observer::verified, took -> {});
    }

    void feed(int notices, Duration behind) {
        tell(() -> observer.feed(notices, behind));
    }

    void relayed(String destination, int events, Duration behind) {
        tell(() -> observer.relayed(destination, events, behind));
    }

    void putAside(String destination, String reason) {
        tell(() -> observer.putAside(destination, reason));
    }

    /** Who is told how long something took. */
    private interface Told {
        void took(Duration duration);
    }

    private <T> T timed(Supplier<T> work, BiConsumer<T, Duration> done, Told failed) {
        if (!isOn()) {
            return work.get();
        }
        long began = ticks();
        boolean answered = false;
        try {
            T value = work.get();
            answered = true;
            tell(() -> done.accept(value, since(began)));
            return value;
        } finally {
            if (!answered) {
                tell(() -> failed.took(since(began)));
            }
        }
    }

    private Duration since(long began) {
        return Duration.ofNanos(Math.max(0, ticks() - began));
    }

    private long ticks() {
        try {
            return observer.ticks();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the observer failed ({})", e.getClass().getSimpleName());
            return 0;
        }
    }

    private static void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("the observer failed ({})", e.getClass().getSimpleName());
        }
    }

    private static final class Nobody implements Observer {
        @Override
        public long ticks() {
            return 0;
        }

        @Override
        public void command(String kind, CommandEnd end, Duration took) {}

        @Override
        public void store(StoreCall call, boolean answered, Duration took) {}

        @Override
        public void sweep(Sweep sweep, Duration took) {}

        @Override
        public void feed(int notices, Duration behind) {}

        @Override
        public void relayed(String destination, int events, Duration behind) {}

        @Override
        public void putAside(String destination, String reason) {}

        @Override
        public void verified(Verdict verdict, Duration took) {}
    }
}

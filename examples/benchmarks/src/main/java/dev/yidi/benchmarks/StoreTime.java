package dev.yidi.benchmarks;

import dev.yidi.ports.CommandEnd;
import dev.yidi.ports.Observer;
import dev.yidi.ports.StoreCall;
import dev.yidi.ports.Sweep;
import dev.yidi.ports.Verdict;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Adds up what is waited for the stores 存储耗时: the database, its driver and the pool's queue. */
final class StoreTime implements Observer {
    private final LongAdder nanos = new LongAdder();

    /** The nanoseconds since this was asked last. */
    long take() {
        return nanos.sumThenReset();
    }

    @Override
    public long ticks() {
        return System.nanoTime();
    }

    @Override
    public void store(StoreCall call, boolean answered, Duration took) {
        nanos.add(took.toNanos());
    }

    @Override
    public void command(String kind, CommandEnd end, Duration took) {}

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

package dev.yidi.testkit;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Alarm;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Stores of which something happens to who asks for the earliest alarm. */
record Broken(Stores good, Runnable trouble) implements Stores, Clocks {
    static Stores stores(Runnable trouble) {
        return new Broken(new InMemoryStores(), trouble);
    }

    static void await(CountDownLatch door) {
        try {
            door.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Instant> earliest() {
        trouble.run();
        return good.clocks().earliest();
    }

    @Override
    public List<Alarm> claim(Instant now, String node, Duration lease, int limit) {
        return good.clocks().claim(now, node, lease, limit);
    }

    @Override
    public void postpone(Alarm alarm, String node, Instant notBefore) {
        good.clocks().postpone(alarm, node, notBefore);
    }

    @Override
    public List<Alarm> of(FileId fileId) {
        return good.clocks().of(fileId);
    }

    @Override
    public Optional<CountyId> county() {
        return good.county();
    }

    @Override
    public Journal journal() {
        return good.journal();
    }

    @Override
    public FileIndex index() {
        return good.index();
    }

    @Override
    public Clocks clocks() {
        return this;
    }

    @Override
    public RunningNumbers numbers() {
        return good.numbers();
    }

    @Override
    public FileKeys fileKeys() {
        return good.fileKeys();
    }
}

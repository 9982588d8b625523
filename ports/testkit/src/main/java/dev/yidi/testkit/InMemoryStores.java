package dev.yidi.testkit;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Clocks;
import dev.yidi.ports.spi.FileIndex;
import dev.yidi.ports.spi.FileKeys;
import dev.yidi.ports.spi.Followings;
import dev.yidi.ports.spi.Journal;
import dev.yidi.ports.spi.RunningNumbers;
import dev.yidi.ports.spi.Stores;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Stores that live as long as the process 内存存储, for tests and demonstrations: every contract is kept but that nothing
 * survives. Linearizable and thread-safe: one lock is held for each call.
 */
public final class InMemoryStores implements Stores {
    private final Optional<CountyId> county;
    private final Object lock = new Object();
    private final Map<String, Long> series = new HashMap<>();
    private final MemoryIndex index = new MemoryIndex(lock);
    private final MemoryClocks clocks = new MemoryClocks(lock);
    private final MemoryKeys keys = new MemoryKeys(lock);
    private final Followings followings = new MemoryFollowings(lock);
    private final Journal journal = new MemoryJournal(lock, index, clocks, keys);

    /** Empty stores of no county in particular. */
    public InMemoryStores() {
        this(Optional.empty());
    }

    InMemoryStores(Optional<CountyId> county) {
        this.county = county;
    }

    @Override
    public Optional<CountyId> county() {
        return county;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public FileIndex index() {
        return index;
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public RunningNumbers numbers() {
        return name -> {
            synchronized (lock) {
                return series.merge(name, 1L, Long::sum);
            }
        };
    }

    @Override
    public FileKeys fileKeys() {
        return keys;
    }

    @Override
    public Followings followings() {
        return followings;
    }
}

package dev.yidi.testkit;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Stores;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the counties of one process share 多县内存存储: each has its own {@link InMemoryStores}, and whoever asks for a county's
 * again gets the same. Thread-safe.
 */
public final class InMemoryCounties {
    private final Map<CountyId, Stores> counties = new ConcurrentHashMap<>();

    /** Of no county yet. */
    public InMemoryCounties() {}

    /** The stores of {@code county}; empty ones when nobody asked before. */
    public Stores of(CountyId county) {
        return counties.computeIfAbsent(county, id -> new InMemoryStores(Optional.of(id)));
    }
}

package dev.yidi.example.own.store;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Ability;
import dev.yidi.testkit.StoreSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores in files of a directory, each new one in a file of its own. */
final class StoreFiles implements StoreSource, AutoCloseable {
    private static final CountyId COUNTY = new CountyId("330122");

    private final Path directory;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Stores, Path> open = new ConcurrentHashMap<>();

    StoreFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public Stores fresh() {
        return open(directory.resolve(count.incrementAndGet() + ".yidi"));
    }

    @Override
    public Stores restarted(Stores stores) {
        Path file = open.remove(stores);
        ((MapStores) stores).close();
        return open(file);
    }

    private Stores open(Path file) {
        Stores stores = MapStores.open(UnkeptFile.name(file), COUNTY);
        open.put(stores, file);
        return stores;
    }

    @Override
    public Stores otherNode(Stores stores) {
        throw new UnsupportedOperationException("declared missing");
    }

    /** One process has the file. */
    @Override
    public Set<Ability> missing() {
        return Set.of(Ability.MANY_NODES);
    }

    @Override
    public void close() {
        open.keySet().forEach(stores -> ((MapStores) stores).close());
    }
}

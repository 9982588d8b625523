package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Ability;
import dev.yidi.testkit.StoreSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each test a county of its own in one database, so that what a county does not own would be seen. */
final class Counties implements StoreSource {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TestDatabase database;
    private final Map<Stores, CountyId> counties = new ConcurrentHashMap<>();

    private final SchemaMode mode;

    Counties(TestDatabase database) {
        this(database, SchemaMode.MIGRATE);
    }

    Counties(TestDatabase database, SchemaMode mode) {
        this.database = database;
        this.mode = mode;
    }

    @Override
    public Stores fresh() {
        return open(new CountyId("county-" + NEXT.incrementAndGet()));
    }

    @Override
    public Stores otherNode(Stores stores) {
        return open(counties.get(stores));
    }

    @Override
    public Stores restarted(Stores stores) {
        database.restart();
        return open(counties.get(stores));
    }

    @Override
    public Set<Ability> missing() {
        return database.missing();
    }

    private Stores open(CountyId county) {
        JdbcStores stores = database.opening().schema(mode).county(county).open();
        counties.put(stores, county);
        return stores;
    }
}

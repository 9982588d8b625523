package dev.yidi.sharding;

import dev.yidi.core.CountyId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Ability;
import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every contract through ShardingSphere-JDBC over two real PostgreSQL databases, which take the tests' counties by turns. */
class ShardedStoresIT extends StoresContract {
    private static final Source SOURCE = new Source();

    @Override
    protected StoreSource source() {
        return SOURCE;
    }

    private static final class Source implements StoreSource {
        private final AtomicInteger next = new AtomicInteger();
        private final Map<Stores, CountyId> counties = new ConcurrentHashMap<>();

        @Override
        public Stores fresh() {
            return open(new CountyId("county-" + next.incrementAndGet()));
        }

        @Override
        public Stores otherNode(Stores stores) {
            return open(counties.get(stores));
        }

        @Override
        public Stores restarted(Stores stores) {
            TwoDatabases.restart();
            return open(counties.get(stores));
        }

        @Override
        public Set<Ability> missing() {
            return Set.of();
        }

        private Stores open(CountyId county) {
            JdbcStores stores = TwoDatabases.opening(county).open();
            counties.put(stores, county);
            return stores;
        }
    }
}

package dev.yidi.vendor;

import dev.yidi.core.CountyId;
import dev.yidi.jdbc.JdbcStores;
import dev.yidi.jdbc.SchemaMode;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Ability;
import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

/** Every contract through a dialect that the library does not know. */
class VendorStoresTest extends StoresContract {
    private static final Source SOURCE = new Source();

    @Override
    protected StoreSource source() {
        return SOURCE;
    }

    private static final class Source implements StoreSource {
        private final JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:vendor;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        private final Map<Stores, CountyId> counties = new ConcurrentHashMap<>();
        private final AtomicInteger next = new AtomicInteger();

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
            throw new UnsupportedOperationException("declared as missing");
        }

        @Override
        public Set<Ability> missing() {
            return Set.of(Ability.DURABLE);
        }

        private Stores open(CountyId county) {
            Stores stores = JdbcStores.on(pool)
                    .dialect(new VendorDialect())
                    .schema(SchemaMode.MIGRATE)
                    .county(county)
                    .open();
            counties.put(stores, county);
            return stores;
        }
    }
}

package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.Stores;
import dev.yidi.testkit.Ability;
import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** Every contract through a router over two real PostgreSQL databases, to which counties go in turn. */
@Tag("one-jdk")
class CountyRouterIT extends StoresContract {
    private static final TestDatabase FIRST = TestDatabase.postgreSql();
    private static final TestDatabase SECOND = TestDatabase.secondPostgreSql();
    private static final Source SOURCE = new Source();

    @AfterAll
    static void close() {
        SOURCE.router.close();
        FIRST.close();
        SECOND.close();
    }

    @Override
    protected StoreSource source() {
        return SOURCE;
    }

    private static final class Source implements StoreSource {
        private static final AtomicInteger NEXT = new AtomicInteger();
        private CountyRouter router = CountyRouter.over(Map.of());
        private final Map<CountyId, TestDatabase> places = new ConcurrentHashMap<>();

        @Override
        public Stores fresh() {
            int number = NEXT.incrementAndGet();
            CountyId county = new CountyId("routed-" + number);
            places.put(county, number % 2 == 0 ? FIRST : SECOND);
            router.keep(county, places.get(county).opening());
            return router.stores(county);
        }

        @Override
        public Stores otherNode(Stores stores) {
            CountyId county = stores.county().orElseThrow();
            return CountyRouter.over(Map.of(county, places.get(county).opening()))
                    .stores(county);
        }

        @Override
        public Stores restarted(Stores stores) {
            FIRST.restart();
            SECOND.restart();
            router.close();
            router = CountyRouter.over(Map.of());
            places.forEach((county, place) -> router.keep(county, place.opening()));
            return router.stores(stores.county().orElseThrow());
        }

        @Override
        public Set<Ability> missing() {
            return Set.of();
        }
    }
}

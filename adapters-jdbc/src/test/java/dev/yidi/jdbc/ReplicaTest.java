package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A replica that is brought up to date by hand, so that a test says how far it is behind. */
class ReplicaTest {
    private static final TestDatabase PRIMARY = TestDatabase.inMemory("primary");
    private static final TestDatabase REPLICA = TestDatabase.inMemory("replica");
    private static final CountyId COUNTY = new CountyId("330122");
    private static final FileId A = new FileId("a");

    @AfterAll
    static void close() {
        PRIMARY.close();
        REPLICA.close();
    }

    @Test
    void a_replica_is_read_for_figures_alone_says_how_far_it_is_behind_and_is_never_written() {
        JdbcOpening opening = PRIMARY.opening().replica(REPLICA.pool());
        try (CountyRouter router = CountyRouter.over(Map.of(COUNTY, opening));
                CountyMove follow = CountyMove.of(COUNTY, "replica", PRIMARY.opening(), REPLICA.opening())) {
            JdbcStores stores = opening.county(COUNTY).open();
            assertThat(stores.replicaLag()).contains(Duration.ZERO);
            stores.journal().append(append("c1", change(A, 0, 2)));
            assertThat(stores.replicaLag().orElseThrow()).isGreaterThan(Duration.ofDays(365));
            follow.copy();
            stores.journal().append(append("c2", change(A, 2, 3)));
            for (Stores figures : List.of(stores.statistics(), router.statistics(COUNTY))) {
                assertThat(figures.county()).contains(COUNTY);
                assertThat(figures.journal().read(A, 0)).hasSize(2);
                assertThat(figures.index().find(A).orElseThrow().version()).isEqualTo(2);
                for (Runnable write : List.<Runnable>of(
                        () -> figures.journal().append(append("c3", change(A, 2, 1))),
                        () -> figures.fileKeys().destroy(A),
                        () -> figures.numbers().next("2026"),
                        () -> figures.journal().restore(figures.index().find(A).orElseThrow(), List.of()))) {
                    assertThatThrownBy(write::run)
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("found a replica, which is only read");
                }
            }
            assertThat(stores.journal().read(A, 0)).hasSize(5);
            assertThat(router.stores(COUNTY).journal().read(A, 0)).hasSize(5);
            assertThat(stores.replicaLag()).contains(Duration.ofMillis(3));
            assertThat(router.replicaLag(COUNTY)).contains(Duration.ofMillis(3));
            follow.copy();
            assertThat(stores.replicaLag()).contains(Duration.ZERO);
            assertThat(stores.statistics().journal().read(A, 0)).hasSize(5);
        }
    }

    @Test
    void without_a_replica_figures_are_read_where_everything_is() {
        JdbcStores stores = PRIMARY.opening().county(new CountyId("330182")).open();
        stores.journal().append(append("c1", change(A, 0, 2)));
        assertThat(stores.statistics().journal().read(A, 0)).hasSize(2);
        assertThat(stores.replicaLag()).isEmpty();
        assertThat(stores.schemaVersion()).isEqualTo(5);
    }
}

package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyRouterTest {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final CountyId EAST = new CountyId("330122");
    private static final CountyId WEST = new CountyId("330182");
    private static final FileId A = new FileId("a");

    private final Database first = new Database();
    private final Database second = new Database();

    @Test
    void each_county_is_kept_where_it_was_said_and_nowhere_else() {
        try (CountyRouter router = router()) {
            assertThat(router.counties()).containsExactly(EAST, WEST);
            write(router.stores(EAST), "c1");
            assertThat(router.stores(EAST).county()).contains(EAST);
            assertThat(router.stores(WEST).journal().read(A, 0)).isEmpty();
            write(router.stores(WEST), "c1");
        }
        assertThat(first.counties()).containsExactly(EAST.value());
        assertThat(second.counties()).containsExactly(WEST.value());
    }

    @Test
    void an_unknown_county_is_told_at_once() {
        try (CountyRouter router = router()) {
            assertThatThrownBy(() -> router.stores(new CountyId("999999")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("expected one of [330122, 330182], found 999999");
            assertThatThrownBy(() -> router.statistics(new CountyId("999999"))).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> router.replicaLag(new CountyId("999999"))).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void nothing_is_opened_before_it_is_asked_for() {
        try (CountyRouter router = router()) {
            Stores east = router.stores(EAST);
            router.stores(WEST).journal();
            assertThat(first.connections()).isZero();
            write(east, "c1");
            assertThat(first.connections()).isPositive();
            assertThat(second.connections()).isZero();
        }
    }

    @Test
    void a_database_that_is_down_is_felt_by_its_own_counties_alone_and_tried_again() {
        try (CountyRouter router = router()) {
            first.down(true);
            Stores east = router.stores(EAST);
            assertThatThrownBy(() -> east.index().find(A))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("could not be made");
            write(router.stores(WEST), "c1");
            first.down(false);
            write(east, "c1");
            assertThat(east.journal().read(A, 0)).hasSize(1);
        }
    }

    @Test
    void many_who_come_at_once_share_one_opening() throws Exception {
        int callers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try (CountyRouter router = router()) {
            Stores east = router.stores(EAST);
            first.hold();
            List<Future<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                calls.add(threads.submit(() -> east.index().find(A).isEmpty()));
            }
            first.awaitOne();
            write(router.stores(WEST), "c1");
            assertThat(first.waiting()).as("attempts").isEqualTo(1);
            first.release();
            for (Future<Boolean> call : calls) {
                assertThat(call.get(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void who_holds_the_stores_of_a_county_is_led_to_its_new_place() {
        try (CountyRouter router = router()) {
            Stores east = router.stores(EAST);
            write(east, "c1");
            try (CountyMove move = CountyMove.of(EAST, "to-second", first.opening(), second.opening())) {
                move.finish(MoveCheck.none());
            }
            assertThatThrownBy(() -> write(east, "c2")).isInstanceOf(CountyClosedException.class);
            router.keep(EAST, second.opening());
            assertThat(east.journal().append(append("c2", change(A, 1, 1)))).isEqualTo(new AppendResult.Appended());
            assertThat(second.counties()).containsExactly(EAST.value());
        }
    }

    @Test
    void what_is_under_way_on_an_embedded_database_comes_to_its_end_when_the_county_is_kept_elsewhere(
            @TempDir Path directory) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (CountyRouter router = CountyRouter.over(Map.of(EAST, JdbcStores.embedded(directory)))) {
            Stores east = router.stores(EAST);
            write(east, "c1");
            JdbcDataSource within = new JdbcDataSource();
            within.setURL("jdbc:h2:async:" + directory.resolve("yidi") + ";IFEXISTS=TRUE");
            within.setUser("sa");
            Future<AppendResult> underWay;
            try (Connection holding = within.getConnection();
                    Statement statement = holding.createStatement()) {
                holding.setAutoCommit(false);
                statement.execute("select base from yidi_feed for update");
                underWay = thread.submit(() -> east.journal().append(append("c2", change(A, 1, 1))));
                assertThatThrownBy(() -> underWay.get(300, TimeUnit.MILLISECONDS))
                        .as("it waits for the county's row")
                        .isInstanceOf(TimeoutException.class);
                router.keep(EAST, second.opening());
                holding.commit();
            }
            assertThat(underWay.get(60, TimeUnit.SECONDS)).isEqualTo(new AppendResult.Appended());
            write(east, "c3");
        } finally {
            thread.shutdownNow();
        }
        assertThat(second.counties()).containsExactly(EAST.value());
        try (JdbcStores again = JdbcStores.embedded(directory).county(EAST).open()) {
            assertThat(again.journal().read(A, 0)).as("where it was").hasSize(2);
        }
    }

    @Test
    void a_county_that_is_new_is_taken_up() {
        try (CountyRouter router = CountyRouter.over(Map.of())) {
            assertThat(router.counties()).isEmpty();
            router.keep(WEST, second.opening());
            write(router.stores(WEST), "c1");
            assertThat(second.counties()).containsExactly(WEST.value());
        }
    }

    @Test
    void closing_closes_what_the_library_opened_and_leaves_the_hosts_open(@TempDir Path directory) throws SQLException {
        CountyRouter router =
                CountyRouter.over(Map.of(EAST, JdbcStores.embedded(directory.resolve("east")), WEST, second.opening()));
        Stores east = router.stores(EAST);
        write(east, "c1");
        write(router.stores(WEST), "c1");
        router.close();
        assertThatThrownBy(() -> east.journal().read(A, 0))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("found it closed");
        second.dataSource().getConnection().close();
        try (JdbcStores again =
                JdbcStores.embedded(directory.resolve("east")).county(EAST).open()) {
            assertThat(again.journal().read(A, 0)).hasSize(1);
        }
    }

    private CountyRouter router() {
        return CountyRouter.over(Map.of(EAST, first.opening(), WEST, second.opening()));
    }

    private static void write(Stores stores, String id) {
        assertThat(stores.journal().append(append(id, change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
    }

    /** A database of H2 that can be down, or slow to let one in. */
    private static final class Database {
        private final JdbcDataSource real = new JdbcDataSource();
        private final AtomicInteger connections = new AtomicInteger();
        private final AtomicInteger waiting = new AtomicInteger();
        private volatile boolean down;
        private volatile CountDownLatch door = new CountDownLatch(0);
        private final CountDownLatch one = new CountDownLatch(1);

        Database() {
            real.setURL("jdbc:h2:mem:router-" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            real.setUser("sa");
        }

        DataSource dataSource() {
            return TestDatabase.each(real, connection -> {
                connections.incrementAndGet();
                waiting.incrementAndGet();
                one.countDown();
                try {
                    door.await();
                } catch (InterruptedException e) {
                    throw new SQLException("interrupted", "08001");
                }
                waiting.decrementAndGet();
                if (down) {
                    throw new SQLException("down on purpose", "08001");
                }
            });
        }

        JdbcOpening opening() {
            return JdbcStores.on(dataSource()).schema(SchemaMode.MIGRATE).allowing("h2.in-memory");
        }

        List<String> counties() {
            return new OwnTransactions(real, 5)
                    .read(
                            "counties",
                            sql -> sql.query(
                                    "select distinct county from yidi_entry order by county",
                                    List.of(),
                                    row -> row.getString(1)));
        }

        int connections() {
            return connections.get();
        }

        int waiting() {
            return waiting.get();
        }

        void down(boolean now) {
            down = now;
        }

        void hold() {
            door = new CountDownLatch(1);
        }

        void awaitOne() throws InterruptedException {
            assertThat(one.await(60, TimeUnit.SECONDS)).isTrue();
        }

        void release() {
            door.countDown();
        }
    }
}

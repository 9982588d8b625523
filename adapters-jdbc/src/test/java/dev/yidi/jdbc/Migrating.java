package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How tables come to be, on a database that is empty before each test. */
abstract class Migrating {
    private final List<AutoCloseable> open = new ArrayList<>();
    private DataSource database;

    /** An empty database that {@code open} closes in the end. */
    abstract DataSource empty(List<AutoCloseable> open) throws Exception;

    abstract JdbcOpening opening(DataSource dataSource);

    /** How many calls to the driver are passed over between two that fail. */
    abstract int step();

    @BeforeEach
    final void begin() throws Exception {
        database = empty(open);
    }

    @AfterEach
    final void end() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void without_tables_the_stores_do_not_open_and_say_what_to_do() {
        assertThatThrownBy(() -> open(SchemaMode.VALIDATE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("found no tables")
                .hasMessageContaining("MIGRATE");
        assertThatThrownBy(() -> open(SchemaMode.EXTERNAL))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("META-INF/yidi/jdbc/");
    }

    @Test
    void tables_are_made_once_and_then_valid() {
        open(SchemaMode.MIGRATE);
        open(SchemaMode.MIGRATE);
        open(SchemaMode.VALIDATE);
        open(SchemaMode.EXTERNAL);
        assertThat(versions()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void scripts_that_someone_else_ran_are_enough_for_external() {
        for (Migration migration : dialect(database).migrations()) {
            migration.statements().forEach(this::execute);
        }
        open(SchemaMode.EXTERNAL);
        assertThatThrownBy(() -> open(SchemaMode.VALIDATE)).isInstanceOf(StoreException.class);
    }

    @Test
    void a_script_that_someone_else_left_out_is_named() throws Exception {
        List<Migration> scripts = dialect(database).migrations();
        for (Migration left : scripts.subList(1, scripts.size())) {
            List<AutoCloseable> closing = new ArrayList<>();
            DataSource fresh = empty(closing);
            scripts.stream()
                    .filter(each -> !each.equals(left) && (left.version() != 4 || each.version() < 4))
                    .flatMap(each -> each.statements().stream())
                    .forEach(statement -> execute(fresh, statement));
            assertThatThrownBy(() -> open(fresh, SchemaMode.EXTERNAL))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(left.version() == 4 ? "expected the table yidi_following" : left.name());
            for (AutoCloseable each : closing) {
                each.close();
            }
        }
    }

    @Test
    void a_script_of_which_someone_else_left_the_rows_as_they_were_is_named() {
        for (Migration migration : dialect(database).migrations()) {
            if (migration.version() == 3) {
                execute("insert into yidi_card_tag (county, file_id, tag_kind, tag) values ('c', 'f', 'A', 'county')");
            }
            migration.statements().stream()
                    .filter(statement -> !statement.startsWith("update"))
                    .forEach(this::execute);
        }
        assertThatThrownBy(() -> open(SchemaMode.EXTERNAL))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("lists would be empty")
                .hasMessageContaining("V3__dated_tags.sql");
    }

    @Test
    void a_newer_schema_is_refused() {
        open(SchemaMode.MIGRATE);
        execute("insert into yidi_schema (version, script, checksum) values (7, 'V7__later.sql', 'x')");
        for (SchemaMode mode : List.of(SchemaMode.MIGRATE, SchemaMode.VALIDATE)) {
            assertThatThrownBy(() -> open(mode))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("schema too new: expected version 5 at most, found 7");
        }
    }

    @Test
    void an_older_schema_is_refused_until_it_is_migrated() {
        open(SchemaMode.MIGRATE);
        Migration next = new Migration(6, "V6__next.sql", "-- more\ncreate table next_one (a integer);\n");
        Migrator newer = migrator(next);
        assertThatThrownBy(() -> newer.open(SchemaMode.VALIDATE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("schema too old")
                .hasMessageContaining("V6__next.sql");
        newer.open(SchemaMode.MIGRATE);
        newer.open(SchemaMode.VALIDATE);
        assertThat(versions()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_changed_script_is_refused() {
        open(SchemaMode.MIGRATE);
        execute("update yidi_schema set checksum = 'other' where version = 1");
        for (SchemaMode mode : List.of(SchemaMode.MIGRATE, SchemaMode.VALIDATE)) {
            assertThatThrownBy(() -> open(mode))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("schema changed: the script V1__journal_cards_alarms.sql");
        }
    }

    @Test
    void a_script_that_fails_is_not_recorded_and_runs_again() {
        open(SchemaMode.MIGRATE);
        Migration broken = new Migration(6, "V6__next.sql", "create table next_one (a integer);\nnonsense;\n");
        assertThatThrownBy(() -> migrator(broken).open(SchemaMode.MIGRATE)).isInstanceOf(StoreException.class);
        assertThat(versions()).containsExactly(0, 1, 2, 3, 4, 5);
        Migration mended = new Migration(6, "V6__next.sql", "create table if not exists next_one (a integer);\n");
        migrator(mended).open(SchemaMode.MIGRATE);
        assertThat(versions()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void many_nodes_that_start_at_once_make_the_tables_once() throws Exception {
        int nodes = 4;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            CountDownLatch ready = new CountDownLatch(nodes);
            List<Future<JdbcStores>> starting = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                starting.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return open(SchemaMode.MIGRATE);
                }));
            }
            for (Future<JdbcStores> node : starting) {
                assertThat(node.get(60, TimeUnit.SECONDS).numbers().next("2026"))
                        .isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(versions()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    /** Whatever call to the driver fails while tables are made, the next attempt makes them whole. */
    @Test
    void a_start_that_is_cut_off_anywhere_is_completed_by_the_next() throws Exception {
        int calls = callsOfAStart();
        for (int call = 1; call <= calls; call += step()) {
            List<AutoCloseable> closing = new ArrayList<>();
            DataSource fresh = empty(closing);
            FaultySource faulty = new FaultySource(fresh);
            faulty.arm(call, FaultySource.Fault.CUT_AFTER);
            try {
                open(faulty.dataSource(), SchemaMode.MIGRATE);
            } catch (StoreException e) {
                assertThat(faulty.open()).as("connections not given back").isZero();
            }
            faulty.arm(0, FaultySource.Fault.CUT_AFTER);
            open(fresh, SchemaMode.MIGRATE);
            assertThat(open(fresh, SchemaMode.VALIDATE).numbers().next("2026")).isEqualTo(1);
            for (AutoCloseable each : closing) {
                each.close();
            }
        }
    }

    private int callsOfAStart() throws Exception {
        FaultySource counting = new FaultySource(empty(open));
        counting.arm(0, FaultySource.Fault.CUT_AFTER);
        open(counting.dataSource(), SchemaMode.MIGRATE);
        assertThat(counting.calls()).isGreaterThan(60);
        return counting.calls();
    }

    private JdbcStores open(SchemaMode mode) {
        return open(database, mode);
    }

    private JdbcStores open(DataSource dataSource, SchemaMode mode) {
        return opening(dataSource).county(new CountyId("c")).schema(mode).open();
    }

    private Migrator migrator(Migration next) {
        Dialect dialect = dialect(database);
        List<Migration> all = new ArrayList<>(dialect.migrations());
        all.add(next);
        return new Migrator(new OwnTransactions(database, 15), dialect, all);
    }

    private static Dialect dialect(DataSource dataSource) {
        return new OwnTransactions(dataSource, 15).read("dialect", sql -> Dialect.of(sql.connection()));
    }

    private void execute(String statement) {
        execute(database, statement);
    }

    private static void execute(DataSource dataSource, String statement) {
        new OwnTransactions(dataSource, 15).write("set up", sql -> {
            sql.execute(statement);
            return Ending.commit(statement);
        });
    }

    private List<Integer> versions() {
        return new OwnTransactions(database, 15)
                .read(
                        "versions",
                        sql -> sql.query(
                                "select version from yidi_schema order by version", List.of(), row -> row.getInt(1)));
    }
}

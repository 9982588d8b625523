package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every contract on a journal that is partitioned by year and on cards that are partitioned by county. */
@Tag("one-jdk")
class PostgreSqlPartitionsIT extends StoresContract {
    private static final FileId OLD = id("2026-05-05T00:00:00Z", 1);
    private static TestDatabase database;
    private static Counties counties;

    @BeforeAll
    static void partition() {
        try (TestDatabase server = TestDatabase.postgreSql()) {
            server.administer("create database parted");
        }
        database = TestDatabase.postgreSql("parted", "postgres");
        stores("parted").journal().append(append("before", change(OLD, 0, 3)));
        database.script("postgresql/partitions.sql")
                .administer(
                        "call yidi_partition_journal(2027)",
                        "call yidi_add_year(2028)",
                        "call yidi_partition_cards()",
                        "call yidi_add_county('parted')",
                        "call yidi_add_county('county-1')");
        counties = new Counties(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    protected StoreSource source() {
        return counties;
    }

    @Test
    void each_file_stands_in_the_year_in_which_it_was_begun() {
        JdbcStores stores = stores("parted");
        FileId first = id("2026-12-31T16:00:00Z", 2);
        FileId later = id("2028-03-01T00:00:00Z", 3);
        FileId far = id("2040-01-01T00:00:00Z", 4);
        stores.journal().append(append("first", change(first, 0, 1)));
        stores.journal().append(append("later", change(later, 0, 1)));
        stores.journal().append(append("far", change(far, 0, 1)));
        stores.journal().append(append("old", change(OLD, 3, 1)));

        assertThat(partition("yidi_entry", first)).isEqualTo("yidi_entry_2027");
        assertThat(partition("yidi_entry", later)).isEqualTo("yidi_entry_2028");
        assertThat(partition("yidi_entry", far)).isEqualTo("yidi_entry_rest");
        assertThat(partition("yidi_entry", OLD)).isIn("yidi_entry_before", "yidi_entry_2026");
        assertThat(partition("yidi_card", OLD)).isEqualTo("yidi_card_parted");
        assertThat(stores.journal().read(OLD, 0)).hasSize(4);
    }

    @Test
    void a_file_is_read_from_one_partition() {
        List<String> plan = new OwnTransactions(database.pool(), 15)
                .read(
                        "explain",
                        sql -> sql.query(
                                "explain select * from yidi_entry where county = ? and file_id = ?",
                                List.of("parted", OLD.value()),
                                row -> row.getString(1)));
        assertThat(String.join("\n", plan))
                .contains(partition("yidi_entry", OLD))
                .doesNotContain("yidi_entry_2027", "yidi_entry_rest");
    }

    /** As when a closed year is brought to a slower disk. */
    @Test
    void a_year_is_moved_while_work_goes_on_and_nothing_is_lost() throws Exception {
        JdbcStores stores = stores("moving");
        List<FileId> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            FileId file = id("2028-06-01T00:00:00Z", 100 + i);
            stores.journal().append(append("open-" + i, change(file, 0, 1)));
            files.add(file);
        }
        AtomicBoolean moved = new AtomicBoolean();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> appended = worker.submit(() -> {
                int done = 0;
                while (!moved.get() || done < 80) {
                    FileId file = files.get(done % files.size());
                    long version = 1L + done / files.size();
                    assertThat(stores.journal().append(append("go-on-" + done, change(file, version, 1))))
                            .isEqualTo(new AppendResult.Appended());
                    done++;
                }
                return done;
            });
            for (int i = 0; i < 3; i++) {
                database.administer("call yidi_move_year(2028, 'pg_default')");
            }
            moved.set(true);
            int done = appended.get(60, TimeUnit.SECONDS);
            assertThat(stores.journal().follow(FeedPosition.start(), 100_000).entries())
                    .hasSize(40 + done);
        } finally {
            worker.shutdownNow();
        }
        assertThat(partition("yidi_entry", files.get(0))).isEqualTo("yidi_entry_2028");
    }

    /** A copy that is slow: each of its rows takes a while. */
    @Test
    void followers_go_on_while_a_year_is_copied() throws Exception {
        JdbcStores stores = stores("following");
        database.administer(
                "call yidi_add_year(2029)",
                "create function slow() returns boolean language sql as 'select pg_sleep(0.1) is not null'");
        for (int i = 0; i < 15; i++) {
            stores.journal().append(append("slow-" + i, change(id("2029-06-01T00:00:00Z", i), 0, 1)));
        }
        database.administer("alter table yidi_entry_2029 add constraint slow check (slow()) not valid");
        FeedPosition end = stores.journal().end();
        ExecutorService mover = Executors.newSingleThreadExecutor();
        try {
            Future<?> moved = mover.submit(() -> database.administer("call yidi_move_year(2029, 'pg_default', 2)"));
            while (!database.administers("select 1 from pg_class where relname = 'yidi_entry_2029_copy'")) {
                assertThat(moved).as("moved before anybody looked").isNotDone();
            }
            stores.journal().append(append("meanwhile", change(id("2027-06-01T00:00:00Z", 99), 0, 1)));
            while (stores.journal().follow(end, 10).entries().isEmpty()) {
                assertThat(moved).as("moved while a follower waited").isNotDone();
            }
            moved.get(60, TimeUnit.SECONDS);
        } finally {
            mover.shutdownNow();
        }
        assertThat(stores.journal().follow(FeedPosition.start(), 100).entries()).hasSize(16);
    }

    /** What waits for the lock waits for what was written last, not for a look at the whole year. */
    @Test
    void what_was_copied_is_not_compared_with_the_year_again() {
        JdbcStores stores = stores("compared");
        database.administer("call yidi_add_year(2031)");
        for (int i = 0; i < 100; i++) {
            stores.journal().append(append("much-" + i, change(id("2031-06-01T00:00:00Z", i), 0, 1)));
        }
        database.administer("call yidi_move_year(2031, 'pg_default')");
        while (!database.administers(
                "select 1 from pg_stat_user_tables where relname = 'yidi_entry_2031' and n_tup_ins >= 100")) {
            Thread.onSpinWait();
        }
        assertThat(database.administers("select 1 from pg_stat_user_tables where relname = 'yidi_entry_2031'"
                        + " and seq_tup_read + coalesce(idx_tup_fetch, 0) < 20"))
                .as("rows of the copy that the move read")
                .isTrue();
        assertThat(stores.journal().follow(FeedPosition.start(), 200).entries()).hasSize(100);
    }

    @Test
    void a_year_that_was_forgotten_is_made_with_what_is_there_already() {
        JdbcStores stores = stores("late");
        FileId late = id("2035-06-01T00:00:00Z", 1);
        FileId old = id("2026-06-01T00:00:00Z", 1);
        FileId older = id("2025-06-01T00:00:00Z", 1);
        stores.journal().append(append("late", change(late, 0, 2)));
        stores.journal().append(append("old", change(old, 0, 2)));
        stores.journal().append(append("older", change(older, 0, 2)));
        assertThat(partition("yidi_entry", late)).isEqualTo("yidi_entry_rest");

        database.administer("call yidi_add_year(2035)");
        assertThatThrownBy(() -> database.administer("call yidi_split_before(2025)"))
                .hasStackTraceContaining("expected the last year that is in yidi_entry_before, found 2025");
        database.administer(
                "call yidi_split_before(2026)",
                "call yidi_split_before(2025)",
                "call yidi_move_year(2025, 'pg_default')");

        assertThat(partition("yidi_entry", late)).isEqualTo("yidi_entry_2035");
        assertThat(partition("yidi_entry", old)).isEqualTo("yidi_entry_2026");
        assertThat(partition("yidi_entry", older)).isEqualTo("yidi_entry_2025");
        stores.journal().append(append("on", change(older, 2, 1)));
        assertThat(stores.journal().read(older, 0)).hasSize(3);
        assertThat(stores.journal().follow(FeedPosition.start(), 100).entries()).hasSize(7);
    }

    @Test
    void a_year_is_not_moved_where_what_is_written_meanwhile_would_not_be_seen() throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("begin isolation level repeatable read");
            assertThatThrownBy(() -> statement.execute("call yidi_move_year(2027, 'pg_default')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("expected read committed");
            statement.execute("rollback");
        }
    }

    private static String partition(String table, FileId file) {
        return new OwnTransactions(database.pool(), 15)
                .read(
                        "look",
                        sql -> sql.first(
                                        "select tableoid::regclass::text from " + table + " where file_id = ? limit 1",
                                        List.of(file.value()),
                                        row -> row.getString(1))
                                .orElseThrow());
    }

    private static JdbcStores stores(String county) {
        return database.opening().county(new CountyId(county)).open();
    }

    /** An id as the library gives it at that time. */
    private static FileId id(String time, int number) {
        String hex = "%012x".formatted(Instant.parse(time).toEpochMilli());
        return new FileId(hex.substring(0, 8) + "-" + hex.substring(8) + "-7000-8000-%012x".formatted(number));
    }
}

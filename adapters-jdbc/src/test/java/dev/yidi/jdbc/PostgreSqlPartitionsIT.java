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
        assertThat(partition("yidi_entry", OLD)).isEqualTo("yidi_entry_before");
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
                .contains("yidi_entry_before")
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

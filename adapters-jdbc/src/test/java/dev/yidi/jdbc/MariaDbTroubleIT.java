package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A MariaDB server that is slow, ends sessions, or compares as it likes. */
class MariaDbTroubleIT extends ServerTrouble {
    private static final FileId A = new FileId("a");

    /** A second for the statement, five for the silence, and what a busy machine takes. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.mariaDb();
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    TestDatabase database() {
        return database;
    }

    @Override
    long session(Sql sql) throws SQLException {
        return sql.query("select connection_id()", List.of(), row -> row.getLong(1))
                .get(0);
    }

    @Override
    List<Long> sessions(Sql administrator) throws SQLException {
        return administrator.query(
                "select id from information_schema.processlist where user = 'yidi' and id <> connection_id()",
                List.of(),
                row -> row.getLong(1));
    }

    @Override
    void end(Sql administrator, long session) throws SQLException {
        try {
            administrator.execute("kill " + session);
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).as("no such session").isEqualTo(1094);
        }
    }

    @Override
    String slowQuery() {
        return "select sleep(60) + benchmark(2000000000, md5('a'))";
    }

    @Override
    String idleLimit() {
        return "set session idle_write_transaction_timeout = 1";
    }

    @Override
    boolean isSomebodyWaiting(Sql administrator) throws SQLException {
        return MariaDbServer.isSomebodyWaiting(administrator);
    }

    /** Of two the one that changed less is undone. */
    @Override
    void makeStrong(Sql host) throws SQLException {
        for (int i = 0; i < 50; i++) {
            host.update("insert into yidi_number (county, series, last_number) values ('strong', ?, 1)", "s" + i);
        }
    }

    @Test
    void a_server_that_falls_silent_is_left_after_a_bounded_wait() throws Exception {
        try (QuietLine line = new QuietLine(MariaDbServer.running().port());
                HikariDataSource pool = through(line)) {
            JdbcStores stores = open(pool, "silent");
            stores.journal().append(append("c0", change(A, 0, 1)));
            line.quietNow();
            long began = System.nanoTime();
            assertThat(stores.journal().append(append("c1", change(A, 1, 1))))
                    .as("on another connection")
                    .isEqualTo(new AppendResult.Appended());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(5), BOUND);
            assertThat(stores.journal().read(A, 0)).hasSize(2);
        }
    }

    @Test
    void a_commit_without_an_answer_in_bounded_time_is_unknown_and_its_repeat_takes_effect_once() throws Exception {
        try (QuietLine line = new QuietLine(MariaDbServer.running().port());
                HikariDataSource pool = through(line)) {
            JdbcStores stores = open(pool, "unanswered");
            stores.journal().append(append("c0", change(A, 0, 1)));
            line.quietFromCommit(true);
            long began = System.nanoTime();
            assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 1, 1))))
                    .isInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("Repeat it with the same command id");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND);
            line.quietFromCommit(false);
            assertThat(stores.journal().append(append("c1", change(A, 1, 1))))
                    .isInstanceOf(AppendResult.Repeated.class);
            assertThat(stores.journal().read(A, 0)).hasSize(2);
        }
    }

    private static HikariDataSource through(QuietLine line) {
        MariaDbServer server = MariaDbServer.running();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url("test").replace(":" + server.port() + "/", ":" + line.port() + "/"));
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static JdbcStores open(HikariDataSource pool, String county) {
        return JdbcStores.on(pool)
                .county(new CountyId(county))
                .schema(SchemaMode.MIGRATE)
                .statementTimeout(Duration.ofSeconds(1))
                .open();
    }

    /** Rows are told apart by letter case and by every mark, which the server's own collation would not do. */
    @Test
    void keys_are_compared_letter_by_letter() {
        JdbcStores stores = database.opening().county(new CountyId("letters")).open();
        for (String id : List.of("case", "CASE", "Case")) {
            assertThat(stores.journal().append(append(id, change(new FileId(id), 0, 1))))
                    .isEqualTo(new AppendResult.Appended());
        }
        assertThat(stores.journal().read(new FileId("Case"), 0)).hasSize(1);
        assertThat(stores.numbers().next("é")).isEqualTo(1);
        assertThat(stores.numbers().next("e")).isEqualTo(1);
    }
}

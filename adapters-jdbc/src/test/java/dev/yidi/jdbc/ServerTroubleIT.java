package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A PostgreSQL server that is slow, ends sessions, freezes, or does not answer to a commit. */
@Tag("one-jdk")
class ServerTroubleIT extends ServerTrouble {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();
    private static final FileId A = new FileId("a");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Override
    long session(Sql sql) throws SQLException {
        return sql.query("select pg_backend_pid()", List.of(), row -> row.getLong(1))
                .get(0);
    }

    @Override
    List<Long> sessions(Sql administrator) throws SQLException {
        return administrator.query(
                "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
                List.of(),
                row -> row.getLong(1));
    }

    @Override
    void end(Sql administrator, long session) throws SQLException {
        administrator.query("select pg_terminate_backend(?, 5000)", List.of((int) session), row -> row.getBoolean(1));
    }

    @Override
    String slowQuery() {
        return "select pg_sleep(60)";
    }

    @Override
    String idleLimit() {
        return "set idle_in_transaction_session_timeout = '1s'";
    }

    @Override
    boolean isSomebodyWaiting(Sql administrator) throws SQLException {
        return administrator
                .first("select 1 from pg_locks where not granted", List.of(), row -> 1)
                .isPresent();
    }

    /** Whoever looks for a deadlock first is the one that is undone. */
    @Override
    void makeStrong(Sql host) throws SQLException {
        host.execute("set local deadlock_timeout = '60s'");
    }

    /** As when the machine hangs: the process of the server takes nothing in and gives nothing back. */
    @Test
    void a_session_that_freezes_is_left_after_a_bounded_wait() throws Exception {
        try (HikariDataSource pool = DATABASE.smallPool(1, 5_000)) {
            JdbcStores stores = JdbcStores.on(pool)
                    .county(new CountyId("frozen"))
                    .schema(SchemaMode.MIGRATE)
                    .statementTimeout(Duration.ofSeconds(1))
                    .open();
            stores.journal().append(append("c0", change(A, 0, 1)));
            long process = new OwnTransactions(pool, 5).read("look", this::session);
            signal("-STOP", process);
            try {
                assertThat(stores.journal().append(append("c1", change(A, 1, 1))))
                        .as("on another connection")
                        .isEqualTo(new AppendResult.Appended());
            } finally {
                signal("-CONT", process);
            }
            assertThat(stores.journal().read(A, 0)).hasSize(2);
        }
    }

    /** As when the standby that has to confirm is away: what is committed waits, and nobody says for how long. */
    @Test
    void a_commit_without_an_answer_in_bounded_time_is_unknown_and_its_repeat_takes_effect_once() {
        JdbcStores stores = DATABASE.opening()
                .county(new CountyId("standby"))
                .statementTimeout(Duration.ofSeconds(1))
                .open();
        DATABASE.administer("alter system set synchronous_standby_names = 'nobody'", "select pg_reload_conf()");
        AtomicInteger answered = new AtomicInteger();
        try {
            assertThatThrownBy(() -> {
                        while (answered.get() < 10_000) {
                            stores.journal().append(append("c" + answered, change(A, answered.get(), 1)));
                            answered.incrementAndGet();
                        }
                    })
                    .as("once the server has read its settings anew")
                    .isInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("Repeat it with the same command id");
        } finally {
            DATABASE.administer("alter system reset synchronous_standby_names", "select pg_reload_conf()");
        }
        assertThat(stores.journal().append(append("c" + answered, change(A, answered.get(), 1))))
                .isInstanceOf(AppendResult.Repeated.class);
        assertThat(stores.journal().read(A, 0)).hasSize(answered.get() + 1);
    }

    private static void signal(String signal, long process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(process))
                        .start()
                        .waitFor())
                .isZero();
    }
}

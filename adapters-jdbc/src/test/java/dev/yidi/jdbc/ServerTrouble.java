package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A server that is slow, or ends sessions; a pool that has no connection left; others that hold locks. */
abstract class ServerTrouble {
    private static final AppendResult APPENDED = new AppendResult.Appended();
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");

    abstract TestDatabase database();

    /** The server's number of the session. */
    abstract long session(Sql sql) throws SQLException;

    /** The application's sessions, that of the administrator left out. */
    abstract List<Long> sessions(Sql administrator) throws SQLException;

    /** Ends a session, if it is still there. */
    abstract void end(Sql administrator, long session) throws SQLException;

    /** A query that takes a minute. */
    abstract String slowQuery();

    /** What ends a session that has done nothing within its transaction for a second. */
    abstract String idleLimit();

    /** Whether a session waits for a lock. */
    abstract boolean isSomebodyWaiting(Sql administrator) throws SQLException;

    /** What makes the server choose another transaction than this one when two wait for each other. */
    abstract void makeStrong(Sql host) throws SQLException;

    @Test
    void waiting_for_a_lock_ends_with_the_statement_timeout() throws SQLException {
        JdbcStores stores = database()
                .opening()
                .county(new CountyId("slow"))
                .statementTimeout(Duration.ofSeconds(1))
                .open();
        stores.journal().append(append("c0", change(A, 0, 1)));
        try (Connection host = begin()) {
            stores.inTransactionOf(host).journal().append(append("held", change(A, 1, 1)));
            assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 1, 1))))
                    .isInstanceOf(StoreException.class)
                    .isNotInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("took longer than allowed")
                    .hasMessageContaining("Nothing took effect: it may be repeated");
            host.commit();
        }
        assertThat(stores.journal().append(append("c1", change(A, 1, 1)))).isEqualTo(new AppendResult.Stale(A, 2));
    }

    @Test
    void a_slow_statement_is_ended_and_its_connection_given_back() {
        try (HikariDataSource pool = database().smallPool(1, 5_000)) {
            Sessions sessions = new OwnTransactions(pool, 1);
            assertThatThrownBy(() -> sessions.read("look", sql -> sql.query(slowQuery(), List.of(), row -> 1)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("look: the database took longer than allowed");
            assertThat(sessions.<List<Integer>>read(
                            "look", sql -> sql.query("select 1", List.of(), row -> row.getInt(1))))
                    .containsExactly(1);
        }
    }

    @Test
    void an_exhausted_pool_is_told_after_its_wait_and_the_next_command_works() throws SQLException {
        try (HikariDataSource pool = database().smallPool(2, 300)) {
            JdbcStores stores = JdbcStores.on(pool)
                    .schema(SchemaMode.MIGRATE)
                    .county(new CountyId("pool"))
                    .open();
            try (Connection one = pool.getConnection();
                    Connection other = pool.getConnection()) {
                assertThat(List.of(one, other)).hasSize(2);
                assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                        .isInstanceOf(StoreException.class)
                        .isNotInstanceOf(UnknownOutcomeException.class)
                        .hasMessageContaining("append: no connection was free: the pool gave none in its time")
                        .hasMessageContaining("Nothing took effect: it may be repeated");
            }
            assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(APPENDED);
        }
    }

    @Test
    void a_session_that_the_server_ends_leaves_nothing_and_the_next_goes_on() throws SQLException {
        JdbcStores stores = database().opening().county(new CountyId("ended")).open();
        try (Connection host = begin();
                Connection admin = database().pool().getConnection()) {
            stores.inTransactionOf(host).journal().append(append("c1", change(A, 0, 1)));
            end(new Sql(admin, 5), session(new Sql(host, 5)));
            assertThatThrownBy(() -> stores.inTransactionOf(host).journal().append(append("c2", change(A, 1, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("connection to the database was lost");
        }
        assertThat(stores.index().find(A)).isEmpty();
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(APPENDED);
    }

    /** As after a restart of the server: the pool does not know yet that its connection is gone. */
    @Test
    void a_connection_that_was_ended_in_the_pool_costs_no_command() throws SQLException {
        try (HikariDataSource pool = database().smallPool(1, 5_000);
                Connection admin = database().pool().getConnection()) {
            JdbcStores stores = JdbcStores.on(pool)
                    .schema(SchemaMode.VALIDATE)
                    .county(new CountyId("restarted"))
                    .open();
            for (int i = 0; i < 3; i++) {
                end(new Sql(admin, 5), new OwnTransactions(pool, 5).read("look", this::session));
                assertThat(stores.journal().append(append("c" + i, change(A, i, 1))))
                        .isEqualTo(APPENDED);
                end(new Sql(admin, 5), new OwnTransactions(pool, 5).read("look", this::session));
                assertThat(stores.journal().read(A, 0)).hasSize(i + 1);
            }
        }
    }

    @Test
    void a_client_that_hangs_in_its_transaction_is_ended_and_the_others_go_on() throws SQLException {
        JdbcStores stores = database().opening().county(new CountyId("hanging")).open();
        stores.journal().append(append("c0", change(A, 0, 1)));
        try (Connection host = begin()) {
            new Sql(host, 5).execute(idleLimit());
            stores.inTransactionOf(host).journal().append(append("held", change(A, 1, 1)));
            assertThat(stores.journal().append(append("c1", change(A, 1, 1)))).isEqualTo(APPENDED);
            assertThatThrownBy(host::commit).isInstanceOf(SQLException.class);
        }
        assertThat(stores.journal().read(A, 0)).hasSize(2);
    }

    /** The host holds one card and wants the other, the append the other way round; the server ends the append's turn. */
    @Test
    void a_real_deadlock_is_undone_and_tried_again() throws Exception {
        JdbcStores stores =
                database().opening().county(new CountyId("deadlock")).open();
        stores.journal().append(append("c0", change(A, 0, 1), change(B, 0, 1)));
        ExecutorService appender = Executors.newSingleThreadExecutor();
        try (Connection host = begin();
                Connection admin = database().pool().getConnection()) {
            Sql holding = new Sql(host, 30);
            makeStrong(holding);
            hold(holding, B);
            Future<AppendResult> waiting =
                    appender.submit(() -> stores.journal().append(append("c1", change(A, 1, 1), change(B, 1, 1))));
            while (!waiting.isDone() && !isSomebodyWaiting(new Sql(admin, 5))) {
                Thread.onSpinWait();
            }
            hold(holding, A);
            host.commit();
            assertThat(waiting.get(30, TimeUnit.SECONDS)).isEqualTo(APPENDED);
        } finally {
            appender.shutdownNow();
        }
        assertThat(stores.journal().read(A, 0)).hasSize(2);
        assertThat(stores.journal().read(B, 0)).hasSize(2);
    }

    @Test
    void sessions_that_are_ended_in_mid_command_lose_nothing_and_double_nothing() throws Exception {
        try (HikariDataSource pool = database().smallPool(6, 20_000);
                Connection admin = database().pool().getConnection()) {
            Sql administrator = new Sql(admin, 10);
            Random random = new Random(20261126);
            AtomicInteger ended = new AtomicInteger();
            int stored = 0;
            for (int load = 0; load < 50 && (ended.get() <= 20 || stored <= 20); load++) {
                MidLoad work = new MidLoad(JdbcStores.on(pool)
                        .schema(SchemaMode.MIGRATE)
                        .county(new CountyId("killed" + load))
                        .open());
                List<String> faults = work.faults(() -> {
                    List<Long> sessions = sessions(administrator);
                    if (!sessions.isEmpty()) {
                        end(administrator, sessions.get(random.nextInt(sessions.size())));
                        ended.incrementAndGet();
                    }
                });
                assertThat(faults).isEmpty();
                stored += work.stored();
            }

            assertThat(ended)
                    .as("a fast server may be done before much happens")
                    .hasValueGreaterThan(20);
            assertThat(stored).isGreaterThan(20);
        }
    }

    private static void hold(Sql host, FileId fileId) throws SQLException {
        host.query(
                "select version from yidi_card where county = ? and file_id = ? for update",
                List.of("deadlock", fileId.value()),
                row -> row.getLong(1));
    }

    Connection begin() throws SQLException {
        Connection connection = database().pool().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}

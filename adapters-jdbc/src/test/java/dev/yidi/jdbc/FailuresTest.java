package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import dev.yidi.testkit.CardDraft;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final TestDatabase DATABASE = TestDatabase.inMemory("failures");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final FileId A = new FileId("a");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void no_message_and_no_trace_carries_data() {
        JdbcStores stores = DATABASE.opening().county(county()).open();
        stores.journal().append(append("c1", change(CardDraft.of(A).number("秘密-1"), 0, 1)));
        StoreException taken = catchThrowableOfType(
                StoreException.class,
                () -> stores.journal()
                        .append(append("c2", change(CardDraft.of("b").number("秘密-1"), 0, 1))));
        assertThat(taken).hasMessage("append: a case number belongs to another file");
        assertThat(trace(taken)).contains("23505").doesNotContain("秘密");
    }

    @Test
    void each_kind_of_failure_has_its_words() {
        assertThat(refused(new SQLException("secret", "08006"))).contains("connection to the database was lost");
        assertThat(refused(new SQLException("secret", "57P01"))).contains("connection to the database was lost");
        assertThat(refused(new SQLException("secret", "25P03"))).contains("connection to the database was lost");
        assertThat(refused(new SQLException("secret", "53300"))).contains("takes no more connections");
        assertThat(refused(new SQLException("secret", "90098", 90_098)))
                .contains("connection to the database was lost");
        assertThat(refused(new SQLTimeoutException("secret"))).contains("took longer than allowed");
        assertThat(refused(new SQLException("secret", "57014"))).contains("took longer than allowed");
        assertThat(refused(new SQLException("secret", "HYT00"))).contains("took longer than allowed");
        assertThat(refused(new SQLException("secret", "40P01"))).contains("other transactions were in the way");
        assertThat(refused(new SQLException("secret", "HY000", 1412))).contains("other transactions were in the way");
        assertThat(refused(new BatchUpdateException("secret", "HY000", new int[0])))
                .contains("other transactions were in the way");
        assertThat(refused(new SQLException("secret", "HY000")))
                .contains("refused a statement (SQLState HY000, code 0)");
        assertThat(refused(new SQLException("secret", "23505"))).contains("a row of this key is there already");
        assertThat(refused(new SQLException("secret", "90020", 90_020))).contains("open in another process");
        assertThat(refused(new SQLException("secret", "22021"))).contains("cannot hold a value");
        assertThat(refused(new SQLException("secret", "42P01", 7)))
                .isEqualTo("work: the database refused a statement (SQLState 42P01, code 7)");
        assertThat(refused(new SQLException("secret"))).contains("(SQLState , code 0)");
    }

    @Test
    void what_other_transactions_undid_is_tried_again() {
        FaultySource faulty = new FaultySource(DATABASE.pool());
        JdbcStores stores = faultyStores(faulty);
        faulty.failing("40001", 4);
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
        assertThat(stores.journal().read(A, 0)).hasSize(1);
        assertThat(faulty.open()).isZero();
    }

    @Test
    void trying_again_has_an_end() {
        FaultySource faulty = new FaultySource(DATABASE.pool());
        JdbcStores stores = faultyStores(faulty);
        faulty.failing("40P01", 100);
        assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                .isInstanceOf(StoreException.class)
                .isNotInstanceOf(UnknownOutcomeException.class)
                .hasMessageContaining("other transactions were in the way each time");
        faulty.arm(0, FaultySource.Fault.CUT_AFTER);
        assertThat(stores.journal().read(A, 0)).isEmpty();
    }

    @Test
    void a_connection_that_was_lost_before_the_commit_is_exchanged_once() {
        FaultySource faulty = new FaultySource(DATABASE.pool());
        JdbcStores stores = faultyStores(faulty);
        faulty.arm(4, FaultySource.Fault.CUT_BEFORE);
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
        faulty.arm(3, FaultySource.Fault.CUT_AFTER);
        assertThat(stores.journal().read(A, 0)).hasSize(1);
        assertThat(faulty.open()).isZero();
    }

    @Test
    void a_commit_without_an_answer_is_an_unknown_outcome() {
        FaultySource faulty = new FaultySource(DATABASE.pool());
        JdbcStores stores = faultyStores(faulty);
        faulty.failing("08006", 1);
        assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                .isInstanceOf(UnknownOutcomeException.class)
                .hasMessageContaining("Repeat it with the same command id");
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
    }

    @Test
    void a_statement_that_is_a_transaction_by_itself_is_sent_twice_and_then_unknown_where_it_was_lost() {
        assertThat(tries("08006", UnknownOutcomeException.class)).isEqualTo(2);
        assertThat(tries("57014", StoreException.class)).isEqualTo(1);
    }

    /** How often it is sent before it fails with exactly {@code failure}. */
    private static int tries(String state, Class<? extends StoreException> failure) {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> new OwnTransactions(DATABASE.pool(), 5).writeAtOnce("take a number", sql -> {
                    tries.incrementAndGet();
                    throw new SQLException("", state);
                }))
                .isExactlyInstanceOf(failure);
        return tries.get();
    }

    @Test
    void waiting_for_a_lock_has_an_end() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:failures;LOCK_TIMEOUT=200");
        config.setUsername("sa");
        try (HikariDataSource impatient = new HikariDataSource(config);
                Connection host = DATABASE.pool().getConnection()) {
            JdbcStores stores = JdbcStores.on(impatient)
                    .county(county())
                    .schema(SchemaMode.MIGRATE)
                    .allowing("h2.in-memory")
                    .open();
            host.setAutoCommit(false);
            stores.inTransactionOf(host).journal().append(append("held", change(A, 0, 1)));
            assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("took longer than allowed. Maybe another transaction holds a lock");
            host.rollback();
            assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
        }
    }

    @Test
    void an_empty_pool_is_told() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:failures");
        config.setUsername("sa");
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(250);
        try (HikariDataSource small = new HikariDataSource(config)) {
            JdbcStores stores = JdbcStores.on(small)
                    .county(county())
                    .schema(SchemaMode.MIGRATE)
                    .allowing("h2.in-memory")
                    .open();
            try (Connection one = small.getConnection();
                    Connection other = small.getConnection()) {
                assertThat(List.of(one, other)).hasSize(2);
                assertThatThrownBy(() -> stores.index().find(A))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("no connection was free: the pool gave none in its time")
                        .hasMessageContaining("it may be repeated");
                assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 0, 1))))
                        .isInstanceOf(StoreException.class)
                        .isNotInstanceOf(UnknownOutcomeException.class);
            }
        }
    }

    @Test
    void a_statement_timeout_below_a_second_is_refused() {
        assertThatThrownBy(() -> DATABASE.opening().statementTimeout(Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JdbcStores faultyStores(FaultySource faulty) {
        return JdbcStores.on(faulty.dataSource())
                .county(county())
                .schema(SchemaMode.MIGRATE)
                .allowing("h2.in-memory")
                .open();
    }

    private static CountyId county() {
        return new CountyId("failures-" + NEXT.incrementAndGet());
    }

    private static String refused(SQLException e) {
        StoreException refused = Failures.refused("work", e);
        assertThat(trace(refused)).doesNotContain("secret");
        return refused.getMessage();
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A host's transactions on MariaDB. */
class MariaDbHostTransactionIT extends HostTransaction {
    private static final FileId A = new FileId("a");
    private static final FileId B = new FileId("b");
    private static TestDatabase database;

    @BeforeAll
    static void hostTable() {
        database = TestDatabase.mariaDb();
        database.execute("create table host_row (name varchar(40) primary key)");
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

    /** One host has the turn of the county and wants a row of the hosts'; the other holds that row and waits for the turn. */
    @Test
    void of_two_hosts_that_wait_for_each_other_for_rows_one_is_undone_at_once() throws Exception {
        database.administer("insert into host_row (name) values ('wanted')");
        JdbcStores stores = open();
        String wanted = "select name from host_row where name = 'wanted' for update";
        ExecutorService second = Executors.newSingleThreadExecutor();
        try (Connection one = begin();
                Connection other = begin()) {
            stores.inTransactionOf(one).journal().append(append("c1", change(A, 0, 1)));
            new Sql(other, 15).query(wanted, List.of(), row -> row.getString(1));
            Future<AppendResult> waiting =
                    second.submit(() -> stores.inTransactionOf(other).journal().append(append("c2", change(B, 0, 1))));
            awaitLockWait();
            assertThat(new Sql(one, 15).query(wanted, List.of(), row -> row.getString(1)))
                    .containsExactly("wanted");
            one.commit();
            assertThatThrownBy(() -> waiting.get(60, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the host's transaction is lost as a whole")
                    .cause()
                    .hasMessageContaining("40001");
            other.rollback();
        } finally {
            second.shutdownNow();
        }
        assertThat(stores.journal().append(append("c2", change(B, 0, 1)))).isEqualTo(new AppendResult.Appended());
    }

    /** As above, but with a lock by name, which InnoDB does not look at: only the limit of a statement ends the circle. */
    @Test
    void of_two_hosts_that_wait_for_each_other_unseen_one_is_told_after_the_statement_timeout() throws Exception {
        JdbcStores stores = database.opening()
                .county(new CountyId("unseen"))
                .statementTimeout(Duration.ofSeconds(1))
                .open();
        ExecutorService second = Executors.newSingleThreadExecutor();
        try (Connection one = begin();
                Connection other = begin()) {
            stores.inTransactionOf(one).journal().append(append("c1", change(A, 0, 1)));
            lockByName(other);
            Future<AppendResult> waiting =
                    second.submit(() -> stores.inTransactionOf(other).journal().append(append("c2", change(B, 0, 1))));
            assertThatThrownBy(() -> waiting.get(60, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("took longer than allowed. Maybe another transaction holds a lock");
            other.rollback();
            new Sql(other, 5).query("select release_lock('by-name')", List.of(), row -> row.getInt(1));
            lockByName(one);
            one.commit();
        } finally {
            second.shutdownNow();
        }
        assertThat(stores.journal().read(A, 0)).hasSize(1);
        assertThat(stores.journal().read(B, 0)).isEmpty();
    }

    private static void lockByName(Connection host) throws SQLException {
        assertThat(new Sql(host, 30).query("select get_lock('by-name', 30)", List.of(), row -> row.getInt(1)))
                .containsExactly(1);
    }

    /** Until a transaction waits for a row; looked at each time on a connection without a transaction. */
    private static void awaitLockWait() {
        Sessions sessions = new OwnTransactions(database.pool(), 15);
        boolean waits = false;
        while (!waits) {
            waits = sessions.read("look", MariaDbServer::isSomebodyWaiting);
        }
    }
}

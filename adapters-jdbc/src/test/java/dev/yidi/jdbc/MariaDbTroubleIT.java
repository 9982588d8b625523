package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.UnknownOutcomeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A MariaDB server that is slow, or ends sessions. */
class MariaDbTroubleIT {
    private static final FileId A = new FileId("a");
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

    @Test
    void waiting_for_a_lock_ends_with_the_statement_timeout() throws SQLException {
        JdbcStores stores = database.opening()
                .county(new CountyId("slow"))
                .statementTimeout(Duration.ofSeconds(1))
                .open();
        stores.journal().append(append("c0", change(A, 0, 1)));
        try (Connection host = database.pool().getConnection()) {
            host.setAutoCommit(false);
            stores.inTransactionOf(host).journal().append(append("held", change(A, 1, 1)));
            assertThatThrownBy(() -> stores.journal().append(append("c1", change(A, 1, 1))))
                    .isInstanceOf(StoreException.class)
                    .isNotInstanceOf(UnknownOutcomeException.class)
                    .hasMessageContaining("took longer than allowed");
            host.commit();
        }
        assertThat(stores.journal().append(append("c1", change(A, 1, 1)))).isEqualTo(new AppendResult.Stale(A, 2));
    }

    @Test
    void a_session_that_the_server_ends_leaves_nothing_and_the_next_goes_on() throws SQLException {
        JdbcStores stores = database.opening().county(new CountyId("ended")).open();
        try (Connection host = database.pool().getConnection();
                Connection admin = database.pool().getConnection()) {
            host.setAutoCommit(false);
            stores.inTransactionOf(host).journal().append(append("c1", change(A, 0, 1)));
            long session = new Sql(host, 5)
                    .query("select connection_id()", List.of(), row -> row.getLong(1))
                    .get(0);
            new Sql(admin, 5).execute("kill " + session);
            assertThatThrownBy(() -> stores.inTransactionOf(host).journal().append(append("c2", change(A, 1, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("connection to the database was lost");
        }
        assertThat(stores.index().find(A)).isEmpty();
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
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

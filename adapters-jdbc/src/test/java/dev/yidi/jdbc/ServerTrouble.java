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
import org.junit.jupiter.api.Test;

/** A server that is slow, or ends sessions. */
abstract class ServerTrouble {
    private static final FileId A = new FileId("a");

    abstract TestDatabase database();

    /** Lets the administrator end the session of the victim. */
    abstract void end(Sql victim, Sql administrator) throws SQLException;

    @Test
    void waiting_for_a_lock_ends_with_the_statement_timeout() throws SQLException {
        JdbcStores stores = database()
                .opening()
                .county(new CountyId("slow"))
                .statementTimeout(Duration.ofSeconds(1))
                .open();
        stores.journal().append(append("c0", change(A, 0, 1)));
        try (Connection host = database().pool().getConnection()) {
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
        JdbcStores stores = database().opening().county(new CountyId("ended")).open();
        try (Connection host = database().pool().getConnection();
                Connection admin = database().pool().getConnection()) {
            host.setAutoCommit(false);
            stores.inTransactionOf(host).journal().append(append("c1", change(A, 0, 1)));
            end(new Sql(host, 5), new Sql(admin, 5));
            assertThatThrownBy(() -> stores.inTransactionOf(host).journal().append(append("c2", change(A, 1, 1))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("connection to the database was lost");
        }
        assertThat(stores.index().find(A)).isEmpty();
        assertThat(stores.journal().append(append("c1", change(A, 0, 1)))).isEqualTo(new AppendResult.Appended());
    }
}

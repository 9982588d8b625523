package dev.yidi.jdbc;

import static dev.yidi.testkit.Specimens.append;
import static dev.yidi.testkit.Specimens.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.CountyId;
import dev.yidi.core.FileId;
import dev.yidi.ports.spi.AppendResult;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A MariaDB server that is slow, ends sessions, or compares as it likes. */
class MariaDbTroubleIT extends ServerTrouble {
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

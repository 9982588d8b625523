package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

/** A PostgreSQL server that is slow, or ends sessions. */
class ServerTroubleIT extends ServerTrouble {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Override
    void end(Sql victim, Sql administrator) throws SQLException {
        int process = victim.query("select pg_backend_pid()", List.of(), row -> row.getInt(1))
                .get(0);
        administrator.query("select pg_terminate_backend(?)", List.of(process), row -> row.getBoolean(1));
    }
}

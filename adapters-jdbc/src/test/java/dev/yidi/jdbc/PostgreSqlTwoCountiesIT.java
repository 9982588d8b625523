package dev.yidi.jdbc;

import dev.yidi.testkit.TwoCountiesContract;
import org.junit.jupiter.api.AfterAll;

/** Two counties on one real PostgreSQL server. */
class PostgreSqlTwoCountiesIT extends TwoCountiesContract {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected CountySource source() {
        return county -> DATABASE.opening().county(county).open();
    }
}

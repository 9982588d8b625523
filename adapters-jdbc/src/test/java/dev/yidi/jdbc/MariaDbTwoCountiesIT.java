package dev.yidi.jdbc;

import dev.yidi.testkit.TwoCountiesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Two counties on one real MariaDB server. */
class MariaDbTwoCountiesIT extends TwoCountiesContract {
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
    protected CountySource source() {
        return county -> database.opening().county(county).open();
    }
}

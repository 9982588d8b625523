package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** From a real PostgreSQL server to a real MariaDB server. */
class MariaDbCountyMoveIT extends Moving {
    private static TestDatabase from;
    private static TestDatabase to;

    @BeforeAll
    static void open() {
        from = TestDatabase.postgreSql();
        to = TestDatabase.mariaDb();
    }

    @AfterAll
    static void close() {
        if (to != null) {
            from.close();
            to.close();
        }
    }

    @Override
    TestDatabase source() {
        return from;
    }

    @Override
    TestDatabase target() {
        return to;
    }

    @Override
    int step() {
        return 41;
    }
}

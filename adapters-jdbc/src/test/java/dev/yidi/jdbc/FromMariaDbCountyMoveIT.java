package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** From a real MariaDB server to H2. */
class FromMariaDbCountyMoveIT extends Moving {
    private static TestDatabase from;
    private static TestDatabase to;

    @BeforeAll
    static void open() {
        from = TestDatabase.mariaDb();
        to = TestDatabase.inMemory("moving-from-mariadb");
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
        return 17;
    }
}

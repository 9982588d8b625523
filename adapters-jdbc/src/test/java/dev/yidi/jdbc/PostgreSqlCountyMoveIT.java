package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;

/** From one real PostgreSQL database to another. */
class PostgreSqlCountyMoveIT extends Moving {
    private static final TestDatabase FROM = TestDatabase.postgreSql();
    private static final TestDatabase TO = TestDatabase.secondPostgreSql();

    @AfterAll
    static void close() {
        FROM.close();
        TO.close();
    }

    @Override
    TestDatabase source() {
        return FROM;
    }

    @Override
    TestDatabase target() {
        return TO;
    }

    @Override
    int step() {
        return 41;
    }
}

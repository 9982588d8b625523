package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** From one real PostgreSQL database to another. */
@Tag("one-jdk")
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

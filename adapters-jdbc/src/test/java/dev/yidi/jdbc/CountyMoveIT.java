package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** From H2 to a real PostgreSQL server. */
@Tag("one-jdk")
class CountyMoveIT extends Moving {
    private static final TestDatabase FROM = TestDatabase.inMemory("moving-to-postgresql");
    private static final TestDatabase TO = TestDatabase.postgreSql();

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
        return 17;
    }
}

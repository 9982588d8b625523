package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;

/** From one H2 database to another. */
class CountyMoveTest extends Moving {
    private static final TestDatabase FROM = TestDatabase.inMemory("moving-from");
    private static final TestDatabase TO = TestDatabase.inMemory("moving-to");

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
        return 5;
    }
}

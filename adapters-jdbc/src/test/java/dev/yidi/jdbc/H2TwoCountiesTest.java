package dev.yidi.jdbc;

import dev.yidi.testkit.TwoCountiesContract;
import org.junit.jupiter.api.AfterAll;

/** Two counties in one H2 database. */
class H2TwoCountiesTest extends TwoCountiesContract {
    private static final TestDatabase DATABASE = TestDatabase.inMemory("twins");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected CountySource source() {
        return county -> DATABASE.opening().county(county).open();
    }
}

package dev.yidi.jdbc;

import dev.yidi.testkit.CitizenRightsContract;
import dev.yidi.testkit.StoreSource;
import org.junit.jupiter.api.AfterAll;

/** The four rights of the citizen over H2. */
class H2CitizenRightsTest extends CitizenRightsContract {
    private static final TestDatabase DATABASE = TestDatabase.inMemory("rights");
    private static final Counties COUNTIES = new Counties(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected StoreSource source() {
        return COUNTIES;
    }
}

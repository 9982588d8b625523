package dev.yidi.jdbc;

import dev.yidi.testkit.CitizenRightsContract;
import dev.yidi.testkit.StoreSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The four rights of the citizen over a real MariaDB server. */
class MariaDbCitizenRightsIT extends CitizenRightsContract {
    private static TestDatabase database;
    private static Counties counties;

    @BeforeAll
    static void open() {
        database = TestDatabase.mariaDb();
        counties = new Counties(database);
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    protected StoreSource source() {
        return counties;
    }
}

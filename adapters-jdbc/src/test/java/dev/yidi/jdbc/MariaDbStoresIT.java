package dev.yidi.jdbc;

import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every contract over a real MariaDB server. */
class MariaDbStoresIT extends StoresContract {
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

package dev.yidi.jdbc;

import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import org.junit.jupiter.api.AfterAll;

/** Every contract on H2 within the process; it forgets when the process ends, and says so. */
class H2InMemoryStoresTest extends StoresContract {
    private static final TestDatabase DATABASE = TestDatabase.inMemory("stores");
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

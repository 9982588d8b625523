package dev.yidi.jdbc;

import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** Every contract on a real PostgreSQL server that is spoken to by plain statements alone. */
@Tag("one-jdk")
class PlainPostgreSqlStoresIT extends StoresContract {
    private static final TestDatabase DATABASE = TestDatabase.plainPostgreSql();
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

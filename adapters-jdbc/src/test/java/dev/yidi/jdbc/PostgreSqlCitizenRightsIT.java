package dev.yidi.jdbc;

import dev.yidi.testkit.CitizenRightsContract;
import dev.yidi.testkit.StoreSource;
import org.junit.jupiter.api.AfterAll;

/** The four rights of the citizen over a real PostgreSQL server. */
class PostgreSqlCitizenRightsIT extends CitizenRightsContract {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();
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

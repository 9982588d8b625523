package dev.yidi.jdbc;

import com.zaxxer.hikari.HikariConfig;
import dev.yidi.testkit.AppendedListsContract;
import dev.yidi.testkit.RaceContract;
import dev.yidi.testkit.StoreSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Where the county's sessions are serializable, PostgreSQL undoes more transactions, and each is tried again. */
class PostgreSqlStrictIT {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql(
            (HikariConfig config) -> config.setTransactionIsolation("TRANSACTION_SERIALIZABLE"));
    private static final Counties COUNTIES = new Counties(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Nested
    class Races extends RaceContract {
        @Override
        protected StoreSource source() {
            return COUNTIES;
        }
    }

    @Nested
    class Lists extends AppendedListsContract {
        @Override
        protected StoreSource source() {
            return COUNTIES;
        }
    }
}

package dev.yidi.jdbc;

import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Crash enumeration on MariaDB. */
class MariaDbCrashEnumerationIT extends CrashEnumeration {
    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.mariaDb().migrate();
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    DataSource dataSource() {
        return database.pool();
    }

    @Override
    Dialect dialect() {
        return Dialect.mariaDb();
    }

    @Override
    Set<FaultySource.Fault> faults() {
        return EnumSet.of(FaultySource.Fault.CUT_AFTER, FaultySource.Fault.FAIL_BEFORE);
    }
}

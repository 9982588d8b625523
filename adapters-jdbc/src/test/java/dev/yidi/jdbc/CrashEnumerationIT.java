package dev.yidi.jdbc;

import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Crash enumeration on PostgreSQL. */
@Tag("one-jdk")
class CrashEnumerationIT extends CrashEnumeration {
    private static final TestDatabase DATABASE = TestDatabase.postgreSql();

    @BeforeAll
    static void migrate() {
        DATABASE.migrate();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    DataSource dataSource() {
        return DATABASE.pool();
    }

    @Override
    Dialect dialect() {
        return Dialect.postgreSql();
    }

    @Override
    Set<FaultySource.Fault> faults() {
        return EnumSet.of(FaultySource.Fault.CUT_AFTER, FaultySource.Fault.FAIL_BEFORE);
    }
}

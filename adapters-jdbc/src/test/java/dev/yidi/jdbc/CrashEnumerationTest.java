package dev.yidi.jdbc;

import java.util.EnumSet;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Crash enumeration on H2, without a pool that could mend what is done wrong. */
class CrashEnumerationTest extends CrashEnumeration {
    private static final TestDatabase DATABASE = TestDatabase.inMemory("crash");

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
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:crash;DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        return source;
    }

    @Override
    Dialect dialect() {
        return Dialect.h2();
    }

    @Override
    Set<FaultySource.Fault> faults() {
        return EnumSet.allOf(FaultySource.Fault.class);
    }
}

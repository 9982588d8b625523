package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A host's transactions on PostgreSQL, spoken to by plain statements alone. */
@Tag("one-jdk")
class PlainPostgreSqlHostIT extends HostTransaction {
    private static final TestDatabase DATABASE = TestDatabase.plainPostgreSql();

    @BeforeAll
    static void hostTable() {
        DATABASE.execute("create table host_row (name varchar(40) primary key)");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}

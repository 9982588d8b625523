package dev.yidi.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A host's transactions on MariaDB. */
class MariaDbHostTransactionIT extends HostTransaction {
    private static TestDatabase database;

    @BeforeAll
    static void hostTable() {
        database = TestDatabase.mariaDb();
        database.execute("create table host_row (name varchar(40) primary key)");
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    TestDatabase database() {
        return database;
    }
}

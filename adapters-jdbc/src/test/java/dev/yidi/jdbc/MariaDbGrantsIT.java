package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The grant script of MariaDB. */
class MariaDbGrantsIT extends Granted {
    private static TestDatabase database;
    private static Counties counties;

    @BeforeAll
    static void grant() throws SQLException {
        MariaDbServer.running().execute("create database granted", "create user yidi_app@'%' identified by 'yidi_app'");
        try (TestDatabase owner = TestDatabase.mariaDb("granted", "yidi")) {
            owner.migrate().script("mysql/grants.sql");
        }
        database = TestDatabase.mariaDb("granted", "yidi_app");
        counties = new Counties(database, SchemaMode.VALIDATE);
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

    @Override
    Counties counties() {
        return counties;
    }

    @Override
    Predicate<SQLException> denial() {
        return e -> e.getErrorCode() == 1142;
    }
}

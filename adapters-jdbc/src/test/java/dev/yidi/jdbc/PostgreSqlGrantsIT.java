package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The grant script of PostgreSQL. */
@Tag("one-jdk")
class PostgreSqlGrantsIT extends Granted {
    private static TestDatabase database;
    private static Counties counties;

    @BeforeAll
    static void grant() {
        try (TestDatabase server = TestDatabase.postgreSql()) {
            server.administer("create database granted", "create role yidi_app login");
        }
        try (TestDatabase owner = TestDatabase.postgreSql("granted", "postgres")) {
            owner.migrate().script("postgresql/grants.sql");
        }
        database = TestDatabase.postgreSql("granted", "yidi_app");
        counties = new Counties(database, SchemaMode.VALIDATE);
    }

    @AfterAll
    static void close() {
        database.close();
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
        return e -> "42501".equals(e.getSQLState());
    }
}

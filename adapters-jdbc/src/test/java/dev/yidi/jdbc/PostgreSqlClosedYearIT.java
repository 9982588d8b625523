package dev.yidi.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** A year of PostgreSQL's journal in another tablespace, as {@code partitions.sql} does it. */
@Tag("one-jdk")
class PostgreSqlClosedYearIT extends ClosedYear {
    private static final String ELSEWHERE = "archive_space";

    @TempDir
    private Path disk;

    private TestDatabase database;

    @Override
    TestDatabase database() throws Exception {
        Path folder = Files.createDirectories(disk.resolve("archive"));
        try (TestDatabase server = TestDatabase.postgreSql()) {
            server.administer(
                    "create database closed_year", "create tablespace " + ELSEWHERE + " location '" + folder + "'");
        }
        database = TestDatabase.postgreSql("closed_year", "postgres")
                .migrate()
                .script("postgresql/partitions.sql")
                .administer("call yidi_partition_journal(2026)", "call yidi_add_year(2027)");
        return database;
    }

    @Override
    void move(int round) {
        database.administer("call yidi_move_year(2026, '" + (round % 2 == 1 ? ELSEWHERE : "pg_default") + "')");
    }

    @Override
    String place() {
        return new OwnTransactions(database.pool(), 15)
                .read(
                        "look",
                        sql -> sql.first(
                                        "select coalesce(tablespace, 'pg_default') from pg_tables where tablename = ?",
                                        List.of("yidi_entry_2026"),
                                        row -> row.getString(1))
                                .orElseThrow());
    }

    @Override
    int waiting(Sql sql) throws SQLException {
        return sql.first(
                        "select count(distinct pid) from pg_locks, pg_sleep(0.05) where not granted",
                        List.of(),
                        row -> row.getInt(1))
                .orElseThrow();
    }

    @AfterEach
    void drop() {
        database.close();
        try (TestDatabase server = TestDatabase.postgreSql()) {
            server.administer("drop database closed_year with (force)", "drop tablespace " + ELSEWHERE);
        }
    }
}

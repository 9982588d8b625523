package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year of MariaDB's journal is split off from the years before it, and put back, as {@code partitions.sql} says. */
class MariaDbClosedYearIT extends ClosedYear {
    private static final String NEW_YEAR_2026 = "019b7523-3400";
    private static final String NEW_YEAR_2027 = "01a2ccd4-6000";

    private TestDatabase database;

    @Override
    TestDatabase database() throws Exception {
        MariaDbServer.running().execute("create database closed_year");
        database = TestDatabase.mariaDb("closed_year", "yidi").migrate().script("mysql/partitions.sql");
        return database;
    }

    @Override
    void move(int round) {
        String earlier = "partition earlier values less than ('" + NEW_YEAR_2027 + "')";
        String split = "partition y2025 values less than ('" + NEW_YEAR_2026 + "'), partition y2026 values less than ('"
                + NEW_YEAR_2027 + "')";
        database.administer(
                round % 2 == 1
                        ? "alter table yidi_entry reorganize partition earlier into (" + split + ")"
                        : "alter table yidi_entry reorganize partition y2025, y2026 into (" + earlier + ")");
    }

    @Override
    String place() {
        return new OwnTransactions(database.pool(), 15)
                .read(
                        "look",
                        sql -> sql.first(
                                        "select partition_name from information_schema.partitions"
                                                + " where table_name = 'yidi_entry' and table_schema = database()"
                                                + " order by partition_ordinal_position limit 1",
                                        List.of(),
                                        row -> row.getString(1))
                                .orElseThrow());
    }

    @Override
    int waiting(Sql sql) throws SQLException {
        sql.first("select sleep(0.05)", List.of(), row -> 1);
        return sql.first(
                        "select count(*) from information_schema.processlist where state = 'Waiting for table metadata lock'",
                        List.of(),
                        row -> row.getInt(1))
                .orElseThrow();
    }

    /** A transaction that began to look before the move finds tables that are newer than what it sees. */
    @Test
    void what_had_begun_before_a_move_and_comes_to_the_journal_after_it_is_done_again() throws Exception {
        database();
        AtomicInteger times = new AtomicInteger();
        long entries = new OwnTransactions(database.pool(), 15).write("count", sql -> {
            sql.first("select base from yidi_feed limit 1", List.of(), row -> row.getLong(1));
            if (times.incrementAndGet() == 1) {
                move(1);
            }
            return Ending.commit(sql.first("select count(*) from yidi_entry", List.of(), row -> row.getLong(1))
                    .orElseThrow());
        });
        assertThat(entries).isZero();
        assertThat(times).hasValue(2);
    }

    @AfterEach
    void drop() throws SQLException {
        if (database != null) {
            database.close();
            MariaDbServer.running().execute("drop database closed_year");
        }
    }
}

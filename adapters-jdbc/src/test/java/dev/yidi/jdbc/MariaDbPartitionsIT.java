package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every contract on tables that are partitioned as the script does it. */
class MariaDbPartitionsIT extends StoresContract {
    private static TestDatabase database;
    private static Counties counties;

    @BeforeAll
    static void partition() throws SQLException {
        MariaDbServer.running().execute("create database parted");
        database = TestDatabase.mariaDb("parted", "yidi").migrate().script("mysql/partitions.sql");
        counties = new Counties(database);
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    protected StoreSource source() {
        return counties;
    }

    @Test
    void a_year_begins_at_midnight_in_china() {
        String first = "%012x".formatted(Instant.parse("2026-12-31T16:00:00Z").toEpochMilli());
        List<String> bounds = new OwnTransactions(database.pool(), 15)
                .read(
                        "look",
                        sql -> sql.query(
                                "select partition_description from information_schema.partitions"
                                        + " where table_name = 'yidi_entry' and table_schema = database()"
                                        + " order by partition_ordinal_position",
                                List.of(),
                                row -> row.getString(1)));
        assertThat(bounds).hasSize(11).contains("MAXVALUE");
        assertThat(bounds.get(0)).isEqualTo("'" + first.substring(0, 8) + "-" + first.substring(8) + "'");
    }
}

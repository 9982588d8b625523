package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contract as the user of the grant script, which can do all that a centre does and cannot touch what is written. */
class MariaDbGrantsIT extends StoresContract {
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
    protected StoreSource source() {
        return counties;
    }

    @Test
    void the_self_check_has_nothing_to_say_of_its_rights() {
        assertThat(database.opening()
                        .schema(SchemaMode.VALIDATE)
                        .county(new CountyId("rights"))
                        .open()
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("mysql.journal-rights");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update yidi_entry set body = ''",
                "delete from yidi_entry",
                "truncate table yidi_entry",
                "drop table yidi_entry",
                "update yidi_command set answer = ''",
                "delete from yidi_command",
                "delete from yidi_card",
                "update yidi_file_key set wrapped = ''",
                "update yidi_schema set version = 9"
            })
    void what_is_written_cannot_be_changed_or_taken_away(String statement) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(1142));
        }
    }
}

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

/** Every contract as the role of the grant script, which can do all that a centre does and cannot touch what is written. */
class PostgreSqlGrantsIT extends StoresContract {
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
                .doesNotContain("postgresql.journal-rights");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update yidi_entry set body = ''",
                "delete from yidi_entry",
                "truncate yidi_entry",
                "drop table yidi_entry",
                "alter table yidi_entry add column more text",
                "update yidi_command set answer = ''",
                "delete from yidi_command",
                "delete from yidi_card",
                "update yidi_file_key set wrapped = ''",
                "update yidi_schema set version = 9",
                "drop table yidi_card"
            })
    void what_is_written_cannot_be_changed_or_taken_away(String statement) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }
}

package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.testkit.StoreSource;
import dev.yidi.testkit.StoresContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every contract as who has the rights of the grant script, can do all that a centre does and cannot touch what is written. */
abstract class Granted extends StoresContract {
    /** The tables, as that role sees them. */
    abstract TestDatabase database();

    abstract Counties counties();

    /** Whether the database says that the role may not. */
    abstract Predicate<SQLException> denial();

    @Override
    protected StoreSource source() {
        return counties();
    }

    @Test
    void the_self_check_has_nothing_to_say_of_its_rights() {
        assertThat(database()
                        .opening()
                        .schema(SchemaMode.VALIDATE)
                        .county(new CountyId("rights"))
                        .open()
                        .findings())
                .extracting(Finding::code)
                .noneMatch(code -> code.endsWith(".journal-rights"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update yidi_entry set body = ''",
                "delete from yidi_entry",
                "truncate table yidi_entry",
                "drop table yidi_entry",
                "alter table yidi_entry add column more integer",
                "update yidi_command set answer = ''",
                "delete from yidi_command",
                "delete from yidi_card",
                "update yidi_file_key set wrapped = ''",
                "update yidi_schema set version = 9"
            })
    void what_is_written_cannot_be_changed_or_taken_away(String statement) throws SQLException {
        try (Connection connection = database().pool().getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(denial().test(e))
                                    .as("%s", e.getSQLState())
                                    .isTrue());
        }
    }
}

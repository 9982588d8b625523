package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** What the self-check says of a MariaDB server. */
class MariaDbSelfCheckIT {
    private static MariaDbServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = MariaDbServer.running();
        server.execute("create database if not exists checked");
    }

    @Test
    void a_safe_server_has_no_danger_and_its_warnings_are_told() throws SQLException {
        assertThat(opening("").open().findings())
                .extracting(Finding::code)
                .containsExactly(
                        "mysql.transaction-isolation", "mysql.idle-write-transaction-timeout", "mysql.journal-rights");
        assertThat(opening("&sessionVariables=transaction_isolation='READ-COMMITTED'")
                        .open()
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("mysql.transaction-isolation");
    }

    @Test
    void cutting_off_what_does_not_fit_is_refused() throws SQLException {
        assertRefused("&sessionVariables=sql_mode='NO_ENGINE_SUBSTITUTION'", "mysql.sql-mode");
    }

    @Test
    void acknowledging_before_writing_and_a_read_only_server_are_refused_at_once() throws SQLException {
        server.execute("set global innodb_flush_log_at_trx_commit = 2", "set global read_only = on");
        try {
            assertThatThrownBy(() -> opening("").open())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("mysql.innodb-flush-log-at-trx-commit: expected 1, found 2")
                    .hasMessageContaining("mysql.read-only");
        } finally {
            server.execute("set global innodb_flush_log_at_trx_commit = 1", "set global read_only = off");
        }
    }

    @Test
    void a_user_without_rights_to_change_the_journal_is_not_told_so() throws SQLException {
        opening("").open();
        server.execute(
                "create user if not exists careful@localhost identified by 'careful'",
                "grant select, insert on checked.* to careful@localhost",
                "grant update on checked.yidi_feed to careful@localhost");
        DataSource careful = new MariaDbDataSource(server.url("checked", "careful"));
        assertThat(JdbcStores.on(careful).county(new CountyId("check")).open().findings())
                .extracting(Finding::code)
                .doesNotContain("mysql.journal-rights");
    }

    @Test
    void a_limit_for_clients_that_hang_and_deadlocks_that_nobody_looks_for_are_told() throws SQLException {
        server.execute("set global innodb_deadlock_detect = off");
        try {
            assertThat(opening("&sessionVariables=idle_write_transaction_timeout=60")
                            .open()
                            .findings())
                    .extracting(Finding::code)
                    .contains("mysql.innodb-deadlock-detect")
                    .doesNotContain("mysql.idle-write-transaction-timeout");
        } finally {
            server.execute("set global innodb_deadlock_detect = on");
        }
    }

    @Test
    void either_limit_for_transactions_is_one_and_a_short_wait_for_any_session_as_well() throws SQLException {
        for (String limit : List.of("idle_transaction_timeout=60", "wait_timeout=300")) {
            assertThat(opening("&sessionVariables=" + limit).open().findings())
                    .as(limit)
                    .extracting(Finding::code)
                    .doesNotContain("mysql.idle-write-transaction-timeout");
        }
    }

    /** What MySQL 8.4 says of itself: it has no limit for idle transactions, and ends sessions after eight hours. */
    @Test
    void a_server_that_has_no_limit_for_clients_that_hang_is_told_so() throws SQLException {
        pretend(
                "mysql84",
                "version 8.4.3",
                "innodb_flush_log_at_trx_commit 1",
                "innodb_doublewrite ON",
                "log_bin ON",
                "sync_binlog 1",
                "sql_mode STRICT_TRANS_TABLES",
                "read_only OFF",
                "innodb_read_only OFF",
                "transaction_isolation READ-COMMITTED",
                "innodb_deadlock_detect ON",
                "wait_timeout 28800");
        assertThat(pretending("MySQL", "mysql84").open().findings())
                .extracting(Finding::code)
                .containsExactly("mysql.idle-write-transaction-timeout", "mysql.journal-rights");
    }

    /** As docs/databases.md says it: what it calls itself is older, and it has none of InnoDB's settings. */
    @Test
    void a_server_that_only_speaks_the_protocol_opens_with_the_codes_that_the_page_names_and_not_without()
            throws SQLException {
        pretend(
                "oceanbase",
                "version 5.7.25-OceanBase-v4.2.1.8",
                "sql_mode STRICT_TRANS_TABLES",
                "read_only OFF",
                "transaction_isolation READ-COMMITTED",
                "wait_timeout 28800");
        JdbcOpening opening = pretending("OceanBase", "oceanbase");
        assertThatThrownBy(opening::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("mysql.version")
                .hasMessageContaining("mysql.innodb-flush-log-at-trx-commit")
                .hasMessageContaining("mysql.innodb-doublewrite");
        assertThat(opening.allowing("mysql.version", "mysql.innodb-flush-log-at-trx-commit", "mysql.innodb-doublewrite")
                        .open()
                        .findings())
                .extracting(Finding::code)
                .contains("mysql.version", "mysql.idle-write-transaction-timeout");
    }

    /** A schema with the settings of another product. */
    private static void pretend(String schema, String... settings) throws SQLException {
        server.execute(
                "create database if not exists " + schema,
                "create or replace table " + schema
                        + ".session_variables (variable_name varchar(64), variable_value varchar(200))");
        for (String setting : settings) {
            String[] words = setting.split(" ", 2);
            server.execute(
                    "insert into " + schema + ".session_variables values ('" + words[0] + "', '" + words[1] + "')");
        }
    }

    private static JdbcOpening pretending(String name, String schema) throws SQLException {
        return opening("").dialect(new MySqlDialect(name, schema));
    }

    @Test
    void a_clock_that_differs_from_that_of_the_server_is_told_by_how_much() throws SQLException {
        ClockDifference.isTold(new MariaDbDataSource(server.url("checked")), Dialect.mariaDb());
    }

    private static void assertRefused(String setting, String code) {
        assertThatThrownBy(() -> opening(setting).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(code);
    }

    private static JdbcOpening opening(String setting) throws SQLException {
        DataSource source = new MariaDbDataSource(server.url("checked") + setting);
        return JdbcStores.on(source).county(new CountyId("check")).schema(SchemaMode.MIGRATE);
    }
}

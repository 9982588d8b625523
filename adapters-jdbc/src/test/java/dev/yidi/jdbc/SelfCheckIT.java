package dev.yidi.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the self-check says of a PostgreSQL server. */
class SelfCheckIT {
    private final DataSource server = PostgreSqlServer.running().getPostgresDatabase();

    @Test
    void a_safe_server_has_no_danger_and_its_warnings_are_told() {
        assertThat(opening(server).open().findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.DANGER)
                .contains(Severity.WARNING);
        assertThat(opening(session("set idle_in_transaction_session_timeout = '60s'"))
                        .open()
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("postgresql.idle-in-transaction-session-timeout");
    }

    @Test
    void acknowledging_before_writing_is_refused() {
        assertRefused(session("set synchronous_commit = off"), "postgresql.synchronous-commit");
    }

    @Test
    void a_read_only_default_is_refused() {
        assertRefused(session("set default_transaction_read_only = on"), "postgresql.default-transaction-read-only");
    }

    @Test
    void settings_of_the_server_that_lose_data_are_refused_all_at_once() {
        DataSource pretending = session("create temp table pg_settings as select name, case name"
                + " when 'fsync' then 'off' when 'full_page_writes' then 'off' when 'server_version_num' then '120009'"
                + " else setting end as setting from pg_catalog.pg_settings;"
                + " set search_path = pg_temp, pg_catalog, public");
        assertThatThrownBy(() -> opening(pretending).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("postgresql.fsync: expected on, found off")
                .hasMessageContaining("postgresql.full-page-writes")
                .hasMessageContaining("postgresql.version: expected PostgreSQL 13 or newer, found 120009")
                .hasMessageContaining("Dialect.plainPostgreSql()");
    }

    @Test
    void another_isolation_is_told() {
        DataSource strict = session("set session characteristics as transaction isolation level serializable");
        assertThat(opening(strict).open().findings())
                .extracting(Finding::code)
                .contains("postgresql.default-transaction-isolation");
    }

    @Test
    void a_zone_of_sessions_is_told_and_changes_nothing() {
        assertThat(opening(session("set time zone 'Asia/Shanghai'")).open().findings())
                .extracting(Finding::code)
                .contains("postgresql.time-zone");
    }

    @Test
    void a_database_of_another_encoding_is_refused() throws SQLException {
        try (Connection admin = server.getConnection()) {
            set(admin, "create database latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0");
        }
        assertRefused(PostgreSqlServer.running().getDatabase("postgres", "latin"), "postgresql.server-encoding");
    }

    @Test
    void a_clock_that_differs_from_that_of_the_server_is_told_by_how_much() {
        ClockDifference.isTold(server, Dialect.postgreSql());
    }

    private static void assertRefused(DataSource source, String code) {
        assertThatThrownBy(() -> opening(source).open())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(code);
    }

    private static JdbcOpening opening(DataSource source) {
        return JdbcStores.on(source).county(new CountyId("check")).schema(SchemaMode.MIGRATE);
    }

    /** The server, with {@code setting} made at the beginning of each session. */
    private DataSource session(String setting) {
        return (DataSource) Proxy.newProxyInstance(
                SelfCheckIT.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    Connection connection = server.getConnection();
                    set(connection, setting);
                    return connection;
                });
    }

    private static void set(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setting);
        }
    }
}

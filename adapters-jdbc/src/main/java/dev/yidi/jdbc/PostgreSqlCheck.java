package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a PostgreSQL server and what they mean for what is stored in it. */
final class PostgreSqlCheck {
    private final Findings findings = new Findings("postgresql");
    private static final int OLDEST = 130_000;

    private final Map<String, String> settings;
    private final boolean standby;
    private final boolean mayChangeJournal;

    PostgreSqlCheck(Sql sql) throws SQLException {
        settings = sql.query("""
                        select name, setting from pg_settings where name in ('server_version_num', 'fsync',
                        'full_page_writes', 'synchronous_commit', 'server_encoding', 'default_transaction_isolation',
                        'default_transaction_read_only', 'idle_in_transaction_session_timeout', 'TimeZone')""", List.of(), row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (settings.isEmpty()) {
            throw new StoreException(
                    "self-check: the settings of the server cannot be read. Maybe something stands in front of"
                            + " it: then say dialect(Dialect.plainPostgreSql())");
        }
        standby = isTrue(sql, "select pg_is_in_recovery()");
        mayChangeJournal =
                isTrue(sql, "select coalesce(has_table_privilege(to_regclass('yidi_entry'), 'update, delete'), false)");
    }

    Stream<Optional<Finding>> findings() {
        return Stream.of(
                findings.danger(
                        "version",
                        Integer.parseInt(setting("server_version_num")) >= OLDEST,
                        "expected PostgreSQL 13 or newer, found " + setting("server_version_num")
                                + ": functions by which followers read are missing. Of a product that only speaks its"
                                + " protocol say dialect(Dialect.plainPostgreSql()), which needs none of them"),
                expect("fsync", "on", "an operating system that stops leaves the database unusable"),
                expect("full_page_writes", "on", "a page half written when the power fails cannot be repaired"),
                findings.danger(
                        "synchronous_commit",
                        !setting("synchronous_commit").equals("off"),
                        "expected on, found off: what was acknowledged is lost when the server stops"),
                expect("server_encoding", "UTF8", "Chinese characters are refused or changed"),
                expect("default_transaction_read_only", "off", "nothing can be written"),
                findings.danger(
                        "standby", !standby, "expected the primary server, found a standby: nothing can be written"),
                findings.warning(
                        "default_transaction_isolation",
                        setting("default_transaction_isolation").equals("read committed"),
                        "expected read committed, found " + setting("default_transaction_isolation")
                                + ": appends to one case are undone and tried again more often"),
                findings.warning(
                        "idle_in_transaction_session_timeout",
                        !setting("idle_in_transaction_session_timeout").equals("0"),
                        "expected a limit, found none: a client that hangs in a transaction holds up all followers of"
                                + " the journal. Maybe set it to 60s"),
                findings.notice(
                        "time-zone",
                        setting("TimeZone").matches("(Etc/)?(UTC|GMT)"),
                        "the zone of sessions is " + setting("TimeZone") + "; the tables hold UTC all the same"),
                findings.notice(
                        "journal-rights",
                        !mayChangeJournal,
                        "the role may change and delete rows of yidi_entry. Maybe run as a role that may only select"
                                + " and insert there"));
    }

    private Optional<Finding> expect(String setting, String expected, String otherwise) {
        String found = setting(setting);
        String message = "expected " + expected + ", found " + found + ": " + otherwise;
        return findings.danger(setting, found.equals(expected), message);
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "absent");
    }

    private static boolean isTrue(Sql sql, String query) throws SQLException {
        return sql.query(query, List.of(), row -> row.getBoolean(1)).get(0);
    }
}

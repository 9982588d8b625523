package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of a MariaDB or MySQL server and what they mean for what is stored in it. */
final class MySqlCheck {
    private final Findings findings = new Findings("mysql");
    private static final String WANTED = """
             where variable_name in ('version', 'innodb_flush_log_at_trx_commit', 'innodb_doublewrite',
            'sync_binlog', 'log_bin', 'sql_mode', 'read_only', 'innodb_read_only', 'transaction_isolation',
            'tx_isolation', 'innodb_deadlock_detect', 'idle_write_transaction_timeout', 'idle_transaction_timeout',
            'wait_timeout')""";

    private static final Set<String> REPAIRING = Set.of("on", "1", "detect_and_recover");

    private static final List<String> IDLE_LIMITS =
            List.of("idle_write_transaction_timeout", "idle_transaction_timeout");
    private static final int LONG_SECONDS = 600;

    private static final String RIGHTS = """
            select count(*) from (
                select grantee, privilege_type from information_schema.user_privileges
                union all
                select grantee, privilege_type from information_schema.schema_privileges
                where table_schema = database()
                union all
                select grantee, privilege_type from information_schema.table_privileges
                where table_schema = database() and table_name = 'yidi_entry') p
            where p.privilege_type in ('UPDATE', 'DELETE')
              and p.grantee = concat('''', replace(current_user(), '@', '''@'''), '''')""";

    private final Map<String, String> settings;
    private final boolean mayChangeJournal;

    /** @param tables the schema whose {@code session_variables} tell the settings */
    MySqlCheck(Sql sql, String tables) throws SQLException {
        settings = sql
                .query(
                        "select variable_name, variable_value from " + tables + ".session_variables" + WANTED,
                        List.of(),
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        mayChangeJournal = sql.query(RIGHTS, List.of(), row -> row.getLong(1)).get(0) > 0;
    }

    Stream<Optional<Finding>> findings() {
        String flush = setting("innodb_flush_log_at_trx_commit");
        String isolation = settings.getOrDefault("transaction_isolation", setting("tx_isolation"));
        return Stream.of(
                findings.danger(
                        "version",
                        isNewEnough(setting("version")),
                        "expected MariaDB 10.6, MySQL 8.0 or newer, found " + setting("version")),
                findings.danger(
                        "innodb_flush_log_at_trx_commit",
                        flush.equals("1"),
                        "expected 1, found " + flush + ": what was acknowledged is lost when the server stops"),
                findings.danger(
                        "innodb_doublewrite",
                        REPAIRING.contains(setting("innodb_doublewrite").toLowerCase(Locale.ROOT)),
                        "expected on, found " + setting("innodb_doublewrite")
                                + ": a page half written when the power fails cannot be repaired"),
                findings.danger(
                        "sync_binlog",
                        isOff("log_bin") || setting("sync_binlog").equals("1"),
                        "expected 1 where a binary log is written, found " + setting("sync_binlog")
                                + ": after a power failure the server undoes what is not in that log, although it was"
                                + " acknowledged"),
                findings.danger(
                        "sql_mode",
                        setting("sql_mode").contains("STRICT_TRANS_TABLES")
                                || setting("sql_mode").contains("STRICT_ALL_TABLES"),
                        "expected STRICT_TRANS_TABLES, found none: values that do not fit are cut off in silence"),
                findings.danger(
                        "read_only",
                        isOff("read_only") && isOff("innodb_read_only"),
                        "expected the server to be written to, found a read-only one"),
                findings.warning(
                        "transaction_isolation",
                        isolation.equals("READ-COMMITTED"),
                        "expected READ-COMMITTED, found " + isolation
                                + ": transactions are undone and tried again more often"),
                findings.warning(
                        "innodb_deadlock_detect",
                        !isOff("innodb_deadlock_detect")
                                || setting("innodb_deadlock_detect").equals("absent"),
                        "expected on, found off: transactions that wait for each other do so until the limit of a"
                                + " statement, and are not tried again"),
                findings.warning(
                        "idle_write_transaction_timeout",
                        IDLE_LIMITS.stream().anyMatch(limit -> !isOff(limit)) || isSoonLeft(),
                        "expected a limit, found none: a client that hangs in a transaction holds up all appends of its"
                                + " county. Maybe set it to 60; where the server has none of that name, as MySQL, set"
                                + " wait_timeout to a few minutes, and let the pool end idle connections before"),
                findings.notice(
                        "journal-rights",
                        !mayChangeJournal,
                        "the user may change and delete rows of yidi_entry. Maybe run as one that may only select and"
                                + " insert there"));
    }

    /** Whether a session that says nothing is ended within ten minutes, in a transaction or not. */
    private boolean isSoonLeft() {
        String seconds = setting("wait_timeout");
        return seconds.matches("[0-9]{1,3}") && Integer.parseInt(seconds) <= LONG_SECONDS;
    }

    /** MariaDB before 10.6 and MySQL before 8.0 cannot pass over locked rows. */
    private static boolean isNewEnough(String version) {
        int[] parts = Stream.of(version.split("[^0-9]+", 3))
                .limit(2)
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
        if (parts.length < 2) {
            return false;
        }
        return version.contains("MariaDB") ? parts[0] > 10 || (parts[0] == 10 && parts[1] >= 6) : parts[0] >= 8;
    }

    private boolean isOff(String name) {
        return Set.of("off", "0", "absent").contains(setting(name).toLowerCase(Locale.ROOT));
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "absent");
    }
}

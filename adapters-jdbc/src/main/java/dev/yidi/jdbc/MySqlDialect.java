package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MariaDB and MySQL, where an append waits for the others of its county: no id of a transaction can be compared with
 * those that are still under way. In transactions of its own it is right at read committed and at repeatable read alike, since
 * the first thing an append reads is read under the county's lock; a host that joins should run at read committed, or an
 * append that was made by another one since its first read is told as a key that is there already.
 */
final class MySqlDialect extends TurnTakingDialect {
    /** The schema in which MariaDB has the settings of a session. */
    static final String OF_MARIA_DB = "information_schema";

    private static final List<String> IDLE_LIMITS =
            List.of("idle_transaction_timeout", "idle_write_transaction_timeout", "idle_readonly_transaction_timeout");

    private final String settings;

    /** @param settings the schema that has the settings of a session in a table */
    MySqlDialect(String name, String settings) {
        super(name);
        this.settings = settings;
    }

    @Override
    protected List<Migration> migrations() {
        return Migration.in("mysql");
    }

    /** Only MariaDB has such limits. */
    @Override
    List<String> beforeIdling() {
        return limitsIdleness()
                ? IDLE_LIMITS.stream()
                        .flatMap(limit -> Stream.of(
                                "set @yidi_" + limit + " = @@session." + limit, "set session " + limit + " = 0"))
                        .toList()
                : List.of();
    }

    @Override
    List<String> afterIdling() {
        return limitsIdleness()
                ? IDLE_LIMITS.stream()
                        .map(limit -> "set session " + limit + " = @yidi_" + limit)
                        .toList()
                : List.of();
    }

    private boolean limitsIdleness() {
        return settings.equals(OF_MARIA_DB);
    }

    @Override
    protected String schemaTable() {
        return "create table if not exists yidi_schema (version integer not null primary key,"
                + " script varchar(200) not null, checksum varchar(64) not null,"
                + " applied_at timestamp(6) not null default current_timestamp(6))"
                + " engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin";
    }

    @Override
    protected String currentSchema() {
        return "database()";
    }

    @Override
    protected String asText() {
        return "cast(? as char(40))";
    }

    @Override
    protected String asTime() {
        return "cast(? as datetime(6))";
    }

    @Override
    protected Optional<String> secondsNow() {
        return Optional.of("unix_timestamp(now(6))");
    }

    /** Not with {@code insert ignore}, which would hide every other fault as well. */
    @Override
    protected void openCounty(Sql sql, String county) throws SQLException {
        sql.update("insert into yidi_feed (county, base) values (?, 0) on duplicate key update base = base", county);
    }

    @Override
    protected long nextNumber(Sql sql, String county, String series) throws SQLException {
        sql.update(
                "insert into yidi_number (county, series, last_number) values (?, ?, 1)"
                        + " on duplicate key update last_number = last_number + 1",
                county,
                series);
        return sql.query(
                        "select last_number from yidi_number where county = ? and series = ?",
                        List.of(county, series),
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    protected Stream<Optional<Finding>> check(Sql sql) throws SQLException {
        return new MySqlCheck(sql, settings).findings();
    }
}

package dev.yidi.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The oldest transaction of a PostgreSQL cluster that has an id 最早未结束事务, in whatever database: followers of the journal get nothing
 * that was appended after it began.
 *
 * @param what the session, or that nobody's session has it any more
 * @param database where it runs
 * @param seconds for how long; empty where the role may not see that of other roles
 * @param later how many ids of transactions were given since
 */
record PostgreSqlHorizon(String what, String database, Optional<Long> seconds, long later) {
    /** How long a transaction may be under way before it is told of. */
    static final Duration LONG = Duration.ofSeconds(30);

    private static final int MANY = 1_000;

    private static final String OLDEST = """
            select what, place, seconds, later from (
                select 'the session ' || pid as what, coalesce(datname::text, '?') as place,
                    floor(extract(epoch from clock_timestamp() - xact_start))::bigint as seconds, age(backend_xid) as later
                from pg_stat_activity where backend_xid is not null and pid <> pg_backend_pid()
                union all
                select 'a prepared transaction', database::text,
                    floor(extract(epoch from clock_timestamp() - prepared))::bigint, age(transaction)
                from pg_prepared_xacts) t
            order by later desc limit 1""";

    /** Tells of the oldest, where it has been under way for {@code bound} or longer. */
    static Optional<Finding> check(Sql sql, Duration bound) throws SQLException {
        return sql.first(OLDEST, List.of(), PostgreSqlHorizon::of)
                .filter(oldest -> oldest.isLong(bound))
                .map(PostgreSqlHorizon::finding);
    }

    private static PostgreSqlHorizon of(ResultSet row) throws SQLException {
        long seconds = row.getLong(3);
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(seconds);
        return new PostgreSqlHorizon(row.getString(1), row.getString(2), known, row.getLong(4));
    }

    private boolean isLong(Duration bound) {
        return seconds.map(each -> each >= bound.toSeconds()).orElse(later >= MANY);
    }

    private Finding finding() {
        return new Finding(
                "postgresql.followers-held-up",
                Severity.WARNING,
                "expected short transactions on the whole server, found " + what + " in the database " + database
                        + " with one that has been under way for "
                        + seconds.map(each -> each + " seconds").orElse(later + " transactions of others")
                        + ": followers of the journal, relays and live lists get nothing that was written since it began."
                        + " Have it end, or end it: pg_terminate_backend(pid), or rollback prepared as"
                        + " pg_prepared_xacts has it");
    }
}

package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL. A feed key is the id of the transaction that appended, and at least the key before it in the same file;
 * followers read only below the oldest transaction that is still under way. So appends do not wait for each other, no
 * key appears behind a follower, and each file keeps its order.
 */
final class PostgreSqlDialect extends Dialect {
    private static final String HORIZON =
            "(select base from yidi_feed where county = e.county) + pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    PostgreSqlDialect() {
        super("PostgreSQL");
    }

    @Override
    protected List<Migration> migrations() {
        return Migration.in("postgresql");
    }

    @Override
    protected boolean undoesDefinitions() {
        return true;
    }

    @Override
    protected Optional<String> secondsNow() {
        return Optional.of("extract(epoch from clock_timestamp())");
    }

    /** Lifts the base when the journal comes from a cluster whose transaction ids were ahead: keys only ever rise. */
    @Override
    protected void openCounty(Sql sql, String county) throws SQLException {
        sql.update("insert into yidi_feed (county, base) values (?, 0) on conflict do nothing", county);
        sql.update("""
                update yidi_feed f
                set base = e.highest + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                from (select max(feed_key) as highest from yidi_entry where county = ?) e
                where f.county = ?
                  and e.highest >= f.base + pg_snapshot_xmax(pg_current_snapshot())::text::bigint""", county, county);
    }

    @Override
    protected long feedKey(Sql sql, String county) throws SQLException {
        Optional<Long> key = sql.first(
                "select base + pg_current_xact_id()::text::bigint from yidi_feed where county = ? and closed = ''"
                        + " for key share",
                List.of(county),
                row -> row.getLong(1));
        if (key.isEmpty()) {
            throw Standing.whyNot(sql, county);
        }
        return key.get();
    }

    @Override
    protected void liftFeed(Sql sql, String county) throws SQLException {
        sql.update("""
                update yidi_feed f
                set base = e.highest + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                from (select max(feed_key) as highest from yidi_entry where county = ?) e
                where f.county = ?
                  and e.highest >= f.base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint""", county, county);
    }

    @Override
    boolean mayHaveGiven(Sql sql, String county, long feedKey) throws SQLException {
        return sql.first(
                        "select 1 from yidi_feed where county = ?"
                                + " and base + pg_snapshot_xmax(pg_current_snapshot())::text::bigint <= ?",
                        List.of(county, feedKey),
                        row -> 1)
                .isEmpty();
    }

    @Override
    protected String horizon() {
        return " and e.feed_key < " + HORIZON;
    }

    /** A remark that is never the same: drivers prepare on the server what comes again and again as the same text. */
    @Override
    protected String plannedAnew() {
        return " /* " + Long.toHexString(System.nanoTime()) + " */";
    }

    @Override
    protected boolean remember(Sql sql, List<?> columns) throws SQLException {
        return sql.update(CommandRows.INSERT + " on conflict do nothing", columns.toArray()) == 1;
    }

    @Override
    protected String unlessPresent() {
        return " on conflict do nothing";
    }

    @Override
    boolean appendsAtOnce() {
        return true;
    }

    @Override
    String askedForEachRow() {
        return " offset 0";
    }

    @Override
    boolean claimsAtOnce() {
        return true;
    }

    @Override
    protected long nextNumber(Sql sql, String county, String series) throws SQLException {
        return raised(sql, "last_number", county, series);
    }

    @Override
    boolean numbersAtOnce() {
        return true;
    }

    /** The write-ahead log is one, so that what is committed later and waits for the disk takes this along. */
    @Override
    long nextNumberAtOnce(Sql sql, String county, String series) throws SQLException {
        return raised(sql, "last_number, set_config('synchronous_commit', 'off', true)", county, series);
    }

    private static long raised(Sql sql, String returned, String county, String series) throws SQLException {
        return sql.query(
                        "insert into yidi_number as n (county, series, last_number) values (?, ?, 1)"
                                + " on conflict (county, series) do update set last_number = n.last_number + 1"
                                + " returning " + returned,
                        List.of(county, series),
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    protected Stream<Optional<Finding>> check(Sql sql) throws SQLException {
        return Stream.concat(
                new PostgreSqlCheck(sql).findings(), Stream.of(PostgreSqlHorizon.check(sql, PostgreSqlHorizon.LONG)));
    }
}

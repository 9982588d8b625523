package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL by plain statements: one kind of row each, and nothing that only its own server knows but {@code on conflict do
 * nothing}. Appends take turns and go step by step; alarms are claimed by an update of the lease that looks once more.
 * Nothing is asked of the server's transactions or settings: what answers may be many servers.
 */
final class PlainPostgreSqlDialect extends TurnTakingDialect {
    private static final String RAISE =
            "update yidi_number set last_number = last_number + 1 where county = ? and series = ?";

    PlainPostgreSqlDialect() {
        super("PostgreSQL by plain statements");
    }

    @Override
    protected List<Migration> migrations() {
        return Migration.in("postgresql");
    }

    /** The scripts are those of PostgreSQL, which may not be run twice. */
    @Override
    protected boolean undoesDefinitions() {
        return true;
    }

    @Override
    protected String passingOverLocked() {
        return "";
    }

    /** By reading it: what stands in between seldom knows the catalogue of any one server. */
    @Override
    boolean isThere(Sql sql, String table) throws SQLException {
        return isReadable(sql, "select 1 from " + table + " where 1 = 0");
    }

    @Override
    boolean unitesSorted() {
        return false;
    }

    @Override
    boolean tablesDependOnCounty() {
        return true;
    }

    /** Keys begin behind those that the other dialect of this database gave. */
    @Override
    protected void openCounty(Sql sql, String county) throws SQLException {
        for (String table : Migrator.TABLES) {
            if (!isReadable(sql, "select 1 from yidi_" + table + " where county = ? and 1 = 0", county)) {
                throw new StoreException(
                        "schema: expected the table yidi_" + table + " in the database of county " + county
                                + ", found none. Run the scripts under META-INF/yidi/jdbc/postgresql there, and name the table in the"
                                + " rules of what stands in front");
            }
        }
        Migrator.requireColumns(sql, Optional.of(county));
        sql.update("insert into yidi_feed (county, base) values (?, 0) on conflict do nothing", county);
        liftFeed(sql, county);
    }

    private static boolean isReadable(Sql sql, String query, Object... values) throws SQLException {
        try {
            return sql.query(query, List.of(values), row -> 1).isEmpty();
        } catch (SQLException e) {
            if (Failures.isTableMissing(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    protected long nextNumber(Sql sql, String county, String series) throws SQLException {
        if (sql.update(RAISE, county, series) == 0
                && sql.update(
                                "insert into yidi_number (county, series, last_number) values (?, ?, 1)"
                                        + " on conflict do nothing",
                                county,
                                series)
                        == 0) {
            sql.update(RAISE, county, series);
        }
        return sql.query(
                        "select last_number from yidi_number where county = ? and series = ?",
                        List.of(county, series),
                        row -> row.getLong(1))
                .get(0);
    }

    @Override
    protected Stream<Optional<Finding>> check(Sql sql) {
        return Stream.empty();
    }
}

package dev.yidi.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Appends of a county that take turns 逐一写入: each raises the county's feed key first and so holds its row until the end
 * of the transaction, so that keys are committed in their order, and what an append looked at stays as it was. Enough for
 * a county, whose people write a few times a second, on every database that locks rows.
 */
public abstract class TurnTakingDialect extends Dialect {
    /** A dialect of the product that the driver calls {@code name}. */
    protected TurnTakingDialect(String name) {
        super(name);
    }

    @Override
    protected boolean undoesDefinitions() {
        return false;
    }

    @Override
    protected final long feedKey(Sql sql, String county) throws SQLException {
        if (sql.update("update yidi_feed set base = base + 1 where county = ? and closed = ''", county) == 0) {
            throw Standing.whyNot(sql, county);
        }
        return sql.first("select base from yidi_feed where county = ?", List.of(county), row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    protected final void liftFeed(Sql sql, String county) throws SQLException {
        long highest = sql.query(
                        "select coalesce(max(feed_key), 0) from yidi_entry where county = ?",
                        List.of(county),
                        row -> row.getLong(1))
                .get(0);
        sql.update("update yidi_feed set base = ? where county = ? and base < ?", highest, county, highest);
    }

    /**
     * Whoever has seen the key of one append knows that all before it are committed, and a snapshot that begins afterwards
     * sees them. One snapshot would not do: MariaDB gathers who is under way one after another, so that it may see what was
     * committed last and not what was committed just before.
     */
    @Override
    protected final Optional<Long> committedUpTo(Sql sql, String county) throws SQLException {
        return sql.first("select base from yidi_feed where county = ?", List.of(county), row -> row.getLong(1));
    }

    @Override
    final boolean mayHaveGiven(Sql sql, String county, long feedKey) throws SQLException {
        return committedUpTo(sql, county).filter(base -> base < feedKey).isEmpty();
    }

    @Override
    protected final String horizon() {
        return "";
    }

    @Override
    protected final boolean remember(Sql sql, List<?> columns) throws SQLException {
        boolean known = sql.first(
                        "select 1 from yidi_command where county = ? and actor = ? and command_id = ?",
                        columns.subList(0, 3),
                        row -> row.getInt(1))
                .isPresent();
        return !known && sql.update(CommandRows.INSERT, columns.toArray()) == 1;
    }

    @Override
    protected final String unlessPresent() {
        return "";
    }
}

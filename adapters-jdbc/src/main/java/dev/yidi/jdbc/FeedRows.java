package dev.yidi.jdbc;

import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journal of a county in the order in which followers get it. */
final class FeedRows {
    private static final String FOLLOW = "select " + EntryRows.COLUMNS
            + " from yidi_entry e where e.county = ? and e.feed_key >= ?"
            + " and (e.feed_key > ? or e.file_id > ? or (e.file_id = ? and e.sequence > ?))";

    private static final String ORDER = " order by e.feed_key, e.file_id, e.sequence limit ?";

    private static final String END = "select feed_key, file_id, sequence, happened_at from yidi_entry where county = ?"
            + " order by feed_key desc, file_id desc, sequence desc limit 1";

    private static final String SETTLED_END =
            "select e.feed_key, e.file_id, e.sequence from yidi_entry e where e.county = ?";

    private static final String LAST = " order by e.feed_key desc, e.file_id desc, e.sequence desc limit 1";

    private FeedRows() {}

    /** An entry and its feed key. */
    record FeedRow(Entry entry, long feedKey) {
        FeedPlace place() {
            return new FeedPlace(feedKey, entry.fileId().value(), entry.sequence());
        }
    }

    /** The last entry there is, and when its act took place. */
    record End(FeedPlace place, Instant at) {}

    /** What a follower at {@code from} gets next: what is known to be committed, together with all before it. */
    static List<FeedRow> settled(Sessions sessions, Dialect dialect, String county, FeedPlace from, int limit) {
        Horizon horizon = Horizon.of(sessions, dialect, county);
        List<FeedRow> rows = sessions.read(
                "follow the journal", sql -> rows(sql, county, from, horizon.condition(), horizon.bound(), limit));
        if (rows.isEmpty() && !from.equals(FeedPlace.START) && sessions.ownTransactions()) {
            sessions.read("look where the follower stands", sql -> requireGiven(sql, dialect, county, from));
        }
        return rows;
    }

    /** A host's transaction may have begun before the entry was written that its follower stands at. */
    private static FeedPlace requireGiven(Sql sql, Dialect dialect, String county, FeedPlace from) throws SQLException {
        if (!dialect.mayHaveGiven(sql, county, from.feedKey())) {
            throw new StoreException("position: expected one that the journal of county " + county
                    + " has reached, found one beyond. Maybe the database was restored, or a standby took over, and"
                    + " META-INF/yidi/jdbc/after-restore.sql was not run: until then this follower would miss what is"
                    + " written");
        }
        return from;
    }

    /** The last entry of those that are known to be committed together with all before them; the start when there is none. */
    static FeedPlace settledEnd(Sessions sessions, Dialect dialect, String county) {
        Horizon horizon = Horizon.of(sessions, dialect, county);
        List<Object> values = new ArrayList<>(List.of(county));
        values.addAll(horizon.bound());
        return sessions.read(
                        "find the last entry",
                        sql -> sql.first(
                                SETTLED_END + horizon.condition() + LAST,
                                values,
                                row -> new FeedPlace(row.getLong(1), row.getString(2), row.getLong(3))))
                .orElse(FeedPlace.START);
    }

    /** What keeps a reader below what may still be committed. */
    private record Horizon(String condition, List<Object> bound) {
        static Horizon of(Sessions sessions, Dialect dialect, String county) {
            Optional<Long> committed =
                    sessions.read("find the end of the journal", sql -> dialect.committedUpTo(sql, county));
            return new Horizon(
                    dialect.horizon()
                            + committed.map(key -> " and e.feed_key <= ?").orElse(""),
                    committed.<List<Object>>map(List::of).orElseGet(List::of));
        }
    }

    /** What comes after {@code from} where nobody writes the county any more. */
    static List<FeedRow> all(Sql sql, String county, FeedPlace from, int limit) throws SQLException {
        return rows(sql, county, from, "", List.of(), limit);
    }

    private static List<FeedRow> rows(
            Sql sql, String county, FeedPlace from, String condition, List<Object> bound, int limit)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(county, from.feedKey(), from.feedKey()));
        values.addAll(List.of(from.fileId(), from.fileId(), from.sequence()));
        values.addAll(bound);
        values.add(limit);
        return sql.query(
                FOLLOW + condition + ORDER, values, row -> new FeedRow(EntryRows.entry(row), row.getLong("feed_key")));
    }

    static Optional<End> end(Sql sql, String county) throws SQLException {
        return sql.first(
                END,
                List.of(county),
                row -> new End(
                        new FeedPlace(row.getLong(1), row.getString(2), row.getLong(3)),
                        UtcTime.of(Rows.time(row, 4))));
    }
}

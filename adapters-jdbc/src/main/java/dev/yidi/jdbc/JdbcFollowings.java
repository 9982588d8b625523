package dev.yidi.jdbc;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The followers in {@code yidi_following}. Who may not lead only reads. */
record JdbcFollowings(Sessions sessions, Dialect dialect, String county) implements Followings {
    /** The epoch stands before the node: some databases see what an update has set so far. */
    private static final String LEAD = "update yidi_following"
            + " set epoch = case when node = ? then epoch else epoch + 1 end, node = ?, leased_until = ?"
            + " where county = ? and follower = ? and (node = ? or leased_until <= ?)";

    private static final String FIND =
            "select node, epoch, leased_until, feed_position from yidi_following where county = ? and follower = ?";

    private static final String INSERT = "insert into yidi_following"
            + " (county, follower, node, epoch, leased_until, feed_position) values (?, ?, '', 0, ?, '')";

    private static final String ADVANCE = "update yidi_following set feed_position = ?"
            + " where county = ? and follower = ? and node = ? and epoch = ? and feed_position = ?";

    private static final String RELEASE = "update yidi_following set node = '', leased_until = ?"
            + " where county = ? and follower = ? and node = ? and epoch = ?";

    private static final int LONGEST = 80;

    /** A follower's row. */
    private record Row(String node, long epoch, Instant until, String position) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getLong(2), UtcTime.of(Rows.time(row, 3)), row.getString(4));
        }
    }

    @Override
    public Optional<Lead> lead(String follower, String node, Instant now, Duration lease) {
        if (follower.isEmpty() || follower.length() > LONGEST || node.isEmpty() || lease.isNegative()) {
            throw new IllegalArgumentException(
                    "lead: expected a follower of 1 to 80 characters, a node and a lease of zero or more");
        }
        Instant moment = UtcTime.floor(now);
        Optional<Row> known = row(follower);
        if (known.filter(row -> !row.node().equals(node) && row.until().isAfter(moment))
                .isPresent()) {
            return Optional.empty();
        }
        return sessions.write("lead a follower", sql -> {
            Standing.requireOpen(sql, county);
            if (known.isEmpty()) {
                begin(sql, follower);
            }
            return Ending.commit(taken(sql, follower, node, moment, UtcTime.floor(moment.plus(lease))));
        });
    }

    /** Others may begin the same follower at the same time: they wait for the county's row, once in a follower's life. */
    private void begin(Sql sql, String follower) throws SQLException {
        Standing.lock(sql, county);
        if (sql.first(FIND + " for update", List.of(county, follower), Row::of).isEmpty()) {
            sql.update(INSERT, county, follower, Instant.EPOCH);
        }
    }

    private Optional<Lead> taken(Sql sql, String follower, String node, Instant now, Instant until)
            throws SQLException {
        return sql.update(LEAD, node, node, until, county, follower, node, now) == 0
                ? Optional.empty()
                : sql.first(FIND, List.of(county, follower), Row::of)
                        .map(row -> new Lead(follower, node, row.epoch(), new FeedPosition(row.position())));
    }

    @Override
    public boolean advance(Lead lead, FeedPosition next) {
        return sessions.write("move a follower on", sql -> {
            Standing.requireOpen(sql, county);
            return Ending.commit(sql.update(
                            ADVANCE,
                            next.value(),
                            county,
                            lead.follower(),
                            lead.node(),
                            lead.epoch(),
                            lead.position().value())
                    == 1);
        });
    }

    @Override
    public void release(Lead lead) {
        sessions.write("hand a follower over", sql -> {
            Standing.requireOpen(sql, county);
            return Ending.commit(
                    sql.update(RELEASE, Instant.EPOCH, county, lead.follower(), lead.node(), lead.epoch()));
        });
    }

    @Override
    public FeedPosition position(String follower) {
        return row(follower).map(row -> new FeedPosition(row.position())).orElseGet(FeedPosition::start);
    }

    private Optional<Row> row(String follower) {
        return sessions.read("find a follower", sql -> sql.first(FIND, List.of(county, follower), Row::of));
    }
}

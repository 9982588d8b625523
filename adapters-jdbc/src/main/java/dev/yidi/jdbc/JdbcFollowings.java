package dev.yidi.jdbc;

import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Followings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The followers in {@code yidi_following}. Who may not lead only reads. */
record JdbcFollowings(Sessions sessions, Dialect dialect, String county) implements Followings {
    /** The epoch stands before the node: some databases see what an update has set so far. */
    private static final String LEAD = "update yidi_following"
            + " set epoch = case when node = ? then epoch else epoch + 1 end, node = ?, leased_until = ?"
            + " where county = ? and follower = ? and (node = '' or node = ? or (node = ? and epoch = ? and leased_until = ?))";

    private static final String FIND =
            "select node, epoch, leased_until, feed_position from yidi_following where county = ? and follower = ?";

    private static final String NOTES = "select notes from yidi_following where county = ? and follower = ?";

    private static final String NOTE =
            "update yidi_following set notes = ? where county = ? and follower = ? and notes = ?";

    private static final String INSERT = "insert into yidi_following"
            + " (county, follower, node, epoch, leased_until, feed_position, notes) values (?, ?, '', 0, ?, '', '')";

    private static final String ADVANCE = "update yidi_following set feed_position = ?"
            + " where county = ? and follower = ? and node = ? and epoch = ? and feed_position = ?";

    private static final String RELEASE = "update yidi_following set node = '', leased_until = ?"
            + " where county = ? and follower = ? and node = ? and epoch = ?";

    private static final int LONGEST = 80;
    private static final int LONGEST_NOTES = 100_000;

    /** A follower's row. */
    private record Row(String node, long epoch, Instant mark, String position) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getLong(2), UtcTime.of(Rows.time(row, 3)), row.getString(4));
        }

        Optional<Tenure> tenure() {
            return node.isEmpty() ? Optional.empty() : Optional.of(new Tenure(node, epoch, mark));
        }
    }

    @Override
    public Optional<Tenure> tenure(String follower) {
        return row(follower).flatMap(Row::tenure);
    }

    @Override
    public Optional<Lead> lead(String follower, String node, Instant mark, Optional<Tenure> passed) {
        if (follower.isEmpty() || follower.length() > LONGEST || node.isEmpty()) {
            throw new IllegalArgumentException("lead: expected a follower of 1 to 80 characters and a node");
        }
        Optional<Row> known = row(follower);
        Optional<Tenure> others =
                known.flatMap(Row::tenure).filter(tenure -> !tenure.node().equals(node));
        if (others.isPresent() && !others.equals(passed)) {
            return Optional.empty();
        }
        return sessions.write("lead a follower", sql -> {
            Standing.requireOpen(sql, county);
            if (known.isEmpty()) {
                begin(sql, follower);
            }
            return Ending.commit(taken(sql, follower, node, UtcTime.floor(mark), others));
        });
    }

    /** Others may begin the same follower at the same time: they wait for the county's row, once in a follower's life. */
    private void begin(Sql sql, String follower) throws SQLException {
        Standing.lock(sql, county);
        if (sql.first(FIND + " for update", List.of(county, follower), Row::of).isEmpty()) {
            sql.update(INSERT, county, follower, Instant.EPOCH);
        }
    }

    private Optional<Lead> taken(Sql sql, String follower, String node, Instant mark, Optional<Tenure> others)
            throws SQLException {
        Tenure from = others.orElse(new Tenure(node, 0, mark));
        return sql.update(LEAD, node, node, mark, county, follower, node, from.node(), from.epoch(), from.mark()) == 0
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

    @Override
    public String notes(String follower) {
        return sessions.read(
                "read what is noted of a follower",
                sql -> sql.first(NOTES, List.of(county, follower), row -> row.getString(1))
                        .orElse(""));
    }

    @Override
    public boolean note(String follower, Optional<Lead> lead, String before, String after) {
        if (after.length() > LONGEST_NOTES || after.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("note: expected up to 100,000 characters without U+0000");
        }
        String fence = lead.isPresent() ? " and node = ? and epoch = ?" : "";
        List<Object> values = new ArrayList<>(List.of(after, county, follower, before));
        lead.ifPresent(mine -> values.addAll(List.of(mine.node(), mine.epoch())));
        return sessions.write("note something of a follower", sql -> {
            Standing.requireOpen(sql, county);
            return Ending.commit(sql.update(NOTE + fence, values.toArray()) == 1);
        });
    }

    private Optional<Row> row(String follower) {
        return sessions.read("find a follower", sql -> sql.first(FIND, List.of(county, follower), Row::of));
    }
}

package dev.yidi.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The followers of a county that is moved: they go on from where they stood, for entries keep their places; leases end. */
final class MoveFollowings {
    private static final String HELD =
            "select follower, epoch, feed_position, notes from yidi_following where county = ?";

    private MoveFollowings() {}

    /** Where a follower stands, and what is noted of it. */
    record Stand(long epoch, String position, String notes) {}

    /** Makes the followers at the new place those of the old. */
    static void copy(MovePlaces places) {
        Map<String, Stand> here = places.here(sql -> held(sql, places.county()));
        places.write(sql -> {
            Map<String, Stand> there = held(sql, places.county());
            for (Map.Entry<String, Stand> each : here.entrySet()) {
                if (!each.getValue().equals(there.get(each.getKey()))) {
                    write(sql, places.county(), each.getKey(), each.getValue());
                }
            }
        });
    }

    private static void write(Sql sql, String county, String follower, Stand stand) throws SQLException {
        sql.update("delete from yidi_following where county = ? and follower = ?", county, follower);
        sql.update(
                "insert into yidi_following (county, follower, node, epoch, leased_until, feed_position, notes)"
                        + " values (?, ?, '', ?, ?, ?, ?)",
                county,
                follower,
                stand.epoch(),
                Instant.EPOCH,
                stand.position(),
                stand.notes());
    }

    static Map<String, Stand> held(Sql sql, String county) throws SQLException {
        Map<String, Stand> held = new TreeMap<>();
        sql.query(
                        HELD,
                        List.of(county),
                        row -> Map.entry(
                                row.getString(1), new Stand(row.getLong(2), row.getString(3), row.getString(4))))
                .forEach(each -> held.put(each.getKey(), each.getValue()));
        return held;
    }
}

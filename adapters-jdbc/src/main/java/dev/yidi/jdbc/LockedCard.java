package dev.yidi.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an append needs of a card whose row it holds.
 *
 * @param version the version of the file
 * @param feedKey the feed key of its last entry
 * @param allow the tags that the index has of it
 * @param deny likewise
 * @param tokens likewise
 * @param open whether its tags are those of an open file
 * @param register the register that its tags carry
 * @param receivedAt the instant that they carry
 */
record LockedCard(
        long version,
        long feedKey,
        Set<String> allow,
        Set<String> deny,
        Set<String> tokens,
        boolean open,
        String register,
        Instant receivedAt) {
    /** What stands for a file that is not there yet. */
    static final LockedCard NONE = new LockedCard(0, 0, Set.of(), Set.of(), Set.of(), false, "", Instant.EPOCH);

    /** The cards of {@code fileIds} that are there, locked in id order. */
    static Map<String, LockedCard> lock(Sql sql, String county, List<String> fileIds) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(county));
        values.addAll(fileIds);
        Map<String, LockedCard> cards = new HashMap<>();
        sql.query(
                        "select file_id, version, feed_key, allow_tags, deny_tags, tokens, is_open, register, received_at"
                                + " from yidi_card"
                                + " where county = ? and file_id in " + Rows.marks(fileIds)
                                + " order by file_id for update",
                        values,
                        row -> Map.entry(
                                row.getString(1),
                                new LockedCard(
                                        row.getLong(2),
                                        row.getLong(3),
                                        TagText.tags(row.getString(4)),
                                        TagText.tags(row.getString(5)),
                                        TagText.tags(row.getString(6)),
                                        row.getBoolean(7),
                                        row.getString(8),
                                        UtcTime.of(Rows.time(row, 9)))))
                .forEach(card -> cards.put(card.getKey(), card.getValue()));
        return cards;
    }
}

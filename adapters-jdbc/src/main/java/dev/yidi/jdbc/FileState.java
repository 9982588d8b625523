package dev.yidi.jdbc;

import dev.yidi.ports.spi.FileCard;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cards of a range of files and what stands beside them.
 *
 * @param cards the cards with their feed keys
 * @param parts the rest
 */
record FileState(Map<String, Card> cards, Map<FileParts, Set<List<Object>>> parts) {
    static FileState of(Sql sql, String county, FileRange range) throws SQLException {
        Map<String, Card> cards = new HashMap<>();
        sql.query(
                        "select " + CardRows.COLUMNS + ", c.feed_key from yidi_card c where " + range.condition("c"),
                        range.values(county),
                        row -> new Card(CardRows.card(row), row.getLong("feed_key")))
                .forEach(card -> cards.put(card.card().fileId().value(), card));
        Map<FileParts, Set<List<Object>>> parts = new HashMap<>();
        for (FileParts part : FileParts.values()) {
            parts.put(part, part.rows(sql, county, range));
        }
        return new FileState(cards, parts);
    }

    void write(Sql sql, String county, FileState there) throws SQLException {
        List<List<?>> updates = new ArrayList<>();
        List<List<?>> inserts = new ArrayList<>();
        cards.forEach((id, card) -> {
            if (!card.equals(there.cards().get(id))) {
                List<?> columns = CardRows.columns(county, card.card(), card.feedKey());
                (there.cards().containsKey(id) ? updates : inserts).add(columns);
            }
        });
        sql.batch(CardRows.UPDATE, updates);
        sql.batch(CardRows.INSERT, inserts);
        for (FileParts part : FileParts.values()) {
            part.write(sql, county, rows(part), there.rows(part));
        }
    }

    private Set<List<Object>> rows(FileParts part) {
        return parts.getOrDefault(part, Set.of());
    }

    long cardsBeside(FileState there) {
        return cards.entrySet().stream()
                .filter(each -> !each.getValue().equals(there.cards().get(each.getKey())))
                .count();
    }

    /** A card and its feed key. */
    record Card(FileCard card, long feedKey) {}
}

package dev.yidi.jdbc;

import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statement and the values that answer one card query. */
final class CardListing {
    private static final String TAG = "(select 1 from yidi_card_tag t"
            + " where t.county = c.county and t.file_id = c.file_id and t.tag_kind %s and t.tag %s%s)";

    private final StringBuilder where = new StringBuilder("c.county = ?");
    private final List<Object> values = new ArrayList<>();
    private final CardQuery query;

    /**
     * @param led the ids of the files among which the cards are, where they are known
     * @param allowed what ends the subquery that asks whether a card may be seen, see {@link Dialect#askedForEachRow}; or nothing
     * @param denied the same for the subquery that asks whether it may not
     */
    CardListing(String county, CardQuery query, Optional<List<String>> led, String allowed, String denied) {
        this.query = query;
        values.add(county);
        led.ifPresent(ids -> tagged(" and c.file_id in ", ids, "%s", ""));
        visible(allowed, denied);
        among("c.register", query.registers());
        among("c.stage", query.stages());
        among("c.kind", query.kinds());
        among("c.topic", query.topics());
        among("c.accountable", query.accountable());
        if (query.openOnly()) {
            where.append(" and c.is_open = true");
        }
        query.tokens().forEach(token -> and("exists " + TAG.formatted("= 'T'", "= ?", ""), token));
        query.receivedFrom().ifPresent(from -> and("c.received_at >= ?", UtcTime.ceiling(from)));
        query.receivedBefore().ifPresent(before -> and("c.received_at < ?", UtcTime.ceiling(before)));
        query.after().ifPresent(this::after);
    }

    /** The kinds of tag that let a reader see a card. */
    static String allowing(CardQuery query) {
        return query.openOnly() ? "= 'O'" : "in ('A', 'O')";
    }

    /** The limit stands in it as a number: where it is a value, a plan for any limit may be made once, which sorts all. */
    String statement() {
        String order = switch (query.order()) {
            case DUE_FIRST -> "c.next_due, c.file_id";
            case NEWEST_FIRST -> "c.received_at desc, c.file_id";
            case BY_ID -> "c.file_id";
        };
        return "select " + CardRows.COLUMNS + " from yidi_card c where " + where + " order by " + order + " limit "
                + (query.limit() + 1);
    }

    List<Object> values() {
        return values;
    }

    /** The cursor behind {@code card}. */
    static CardQuery.Cursor cursor(CardQuery query, FileCard card) {
        Instant instant =
                query.order() == CardQuery.Order.DUE_FIRST ? card.nextDue().orElse(Instant.MAX) : card.receivedAt();
        return new CardQuery.Cursor(instant, card.fileId().value());
    }

    private void visible(String allowed, String denied) {
        Set<String> held = query.held();
        if (!query.everything()) {
            where.append(held.isEmpty() ? " and false" : "");
            tagged(" and exists ", held, TAG.formatted(allowing(query), "in %s", allowed), "");
        }
        tagged(" and not exists ", held, TAG.formatted("= 'D'", "in %s", denied), "");
        if (!query.sealedToo()) {
            List<String> assigned =
                    held.stream().filter(tag -> tag.startsWith("assigned:")).toList();
            where.append(assigned.isEmpty() ? " and not c.sealed" : "");
            // That it is sealed is asked again: else a database would read the tags of all cards at once.
            tagged(
                    " and (not c.sealed or exists ",
                    assigned,
                    TAG.formatted(allowing(query), "in %s", " and c.sealed"),
                    ")");
        }
    }

    private void tagged(String prefix, Collection<String> tags, String question, String suffix) {
        if (!tags.isEmpty()) {
            List<String> padded = padded(tags);
            where.append(prefix).append(question.formatted(Rows.marks(padded))).append(suffix);
            values.addAll(padded);
        }
    }

    private void among(String column, Set<String> wanted) {
        if (!wanted.isEmpty()) {
            List<String> padded = padded(wanted);
            where.append(" and ").append(column).append(" in ").append(Rows.marks(padded));
            values.addAll(padded);
        }
    }

    private void after(CardQuery.Cursor cursor) {
        Instant instant = UtcTime.floor(cursor.instant());
        switch (query.order()) {
            case DUE_FIRST ->
                and("c.next_due >= ? and (c.next_due > ? or c.file_id > ?)", instant, instant, cursor.fileId());
            case NEWEST_FIRST ->
                and("c.received_at <= ? and (c.received_at < ? or c.file_id > ?)", instant, instant, cursor.fileId());
            case BY_ID -> and("c.file_id > ?", cursor.fileId());
        }
    }

    private void and(String condition, Object... more) {
        where.append(" and ").append(condition);
        values.addAll(List.of(more));
    }

    /** Repeats the last value up to a power of two, so that few different statements have to be prepared. */
    static List<String> padded(Collection<String> values) {
        List<String> padded = new ArrayList<>(values);
        while (Integer.bitCount(padded.size()) > 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        return padded;
    }
}

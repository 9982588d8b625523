package dev.yidi.jdbc;

import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the cards of one query are found 检索路径, so that it costs what the page needs and not what others have, nor what the
 * reader had in the past.
 *
 * <p>Few cards under way are looked up by the reader's tags; of many, the next ones are asked one by one until the page is
 * full. The newest ones are looked up by the dates that the reader's tags carry. All else is left to the database.
 */
record CardLookup(Dialect dialect, String county, CardQuery query) {
    /** So many cards under way are looked up by their ids at most. */
    private static final int FEW = 1_000;

    /** So many of the newest are looked up in turn; where that gives no full page, it is left to the database. */
    private static final List<Integer> WINDOWS = List.of(64, 256);

    /** A reader of more tags is left to the database as well. */
    private static final int MOST_PARTS = 32;

    private static final String BEFORE = " and t.received_at <= ? and (t.received_at < ? or t.file_id > ?)";

    /** The page's cards in order, and one more where there are more. */
    List<FileCard> cards(Sql sql) throws SQLException {
        if (isUnderWay()) {
            return underWay(sql);
        }
        if (isByDate() && parts() <= MOST_PARTS && dialect.unitesSorted()) {
            return newest(sql);
        }
        return listed(sql, Optional.empty());
    }

    /** Whether what is under way is wanted by its due date, of a reader who may not see everything. */
    private boolean isUnderWay() {
        return query.order() == CardQuery.Order.DUE_FIRST && query.openOnly() && isOfTags();
    }

    /** Whether the reader's own cards of some registers are wanted by date, whatever they are about. */
    private boolean isByDate() {
        return query.order() == CardQuery.Order.NEWEST_FIRST
                && !query.registers().isEmpty()
                && query.stages().isEmpty()
                && query.kinds().isEmpty()
                && query.topics().isEmpty()
                && query.accountable().isEmpty()
                && query.receivedFrom().isEmpty()
                && query.receivedBefore().isEmpty()
                && isOfTags();
    }

    /** A token leads to few cards, whoever asks. */
    private boolean isOfTags() {
        return !query.everything() && !query.held().isEmpty() && query.tokens().isEmpty();
    }

    private List<FileCard> underWay(Sql sql) throws SQLException {
        List<String> held = CardListing.padded(query.held());
        List<Object> values = new ArrayList<>(List.of(county));
        values.addAll(held);
        List<String> ids = sql.query(
                "select t.file_id from yidi_card_tag t where t.county = ? and t.tag_kind = 'O' and t.tag in "
                        + Rows.marks(held) + " limit " + (FEW + 1),
                values,
                row -> row.getString(1));
        return ids.size() > FEW
                ? listed(sql, Optional.empty())
                : listed(sql, Optional.of(ids.stream().distinct().toList()));
    }

    private List<FileCard> newest(Sql sql) throws SQLException {
        List<FileCard> found = new ArrayList<>();
        Optional<CardQuery.Cursor> after = query.after();
        for (int window : WINDOWS) {
            List<CardQuery.Cursor> next = dated(sql, after, window);
            found.addAll(listed(
                    sql, Optional.of(next.stream().map(CardQuery.Cursor::fileId).toList())));
            if (found.size() > query.limit()) {
                return found.subList(0, query.limit() + 1);
            }
            if (next.size() < window) {
                return found;
            }
            after = Optional.of(next.get(next.size() - 1));
        }
        return listed(sql, Optional.empty());
    }

    /** The next that the reader's tags name, whatever else is asked of them. */
    private List<CardQuery.Cursor> dated(Sql sql, Optional<CardQuery.Cursor> after, int window) throws SQLException {
        return sql.query(
                dated(after, window) + dialect.plannedAnew(),
                datedValues(after),
                row -> new CardQuery.Cursor(UtcTime.of(Rows.time(row, 1)), row.getString(2)));
    }

    /** The statement for the next {@code window} cards by date. */
    String dated(Optional<CardQuery.Cursor> after, int window) {
        String part = ("(select t.received_at, t.file_id from yidi_card_tag t"
                        + " where t.county = ? and t.tag = ? and t.register = ? and t.tag_kind %s%s"
                        + " order by t.received_at desc, t.file_id limit %d)")
                .formatted(CardListing.allowing(query), after.isPresent() ? BEFORE : "", window);
        return "select distinct u.received_at, u.file_id from (" + part + (" union all " + part).repeat(parts() - 1)
                + ") u order by u.received_at desc, u.file_id limit " + window;
    }

    /** Each tag in each register. */
    private int parts() {
        return query.held().size() * query.registers().size();
    }

    List<Object> datedValues(Optional<CardQuery.Cursor> after) {
        List<Object> values = new ArrayList<>();
        for (String tag : query.held()) {
            for (String register : query.registers()) {
                values.addAll(List.of(county, tag, register));
                after.map(cursor -> UtcTime.floor(cursor.instant()))
                        .ifPresent(instant -> values.addAll(List.of(instant, instant)));
                after.map(CardQuery.Cursor::fileId).ifPresent(values::add);
            }
        }
        return values;
    }

    private List<FileCard> listed(Sql sql, Optional<List<String>> led) throws SQLException {
        if (led.isPresent() && led.get().isEmpty()) {
            return List.of();
        }
        CardListing listing = listing(led);
        return sql.query(listing.statement() + dialect.plannedAnew(), listing.values(), CardRows::card);
    }

    /**
     * The cards among the files that are known, or where none are, all that the query asks for. That a card is denied is asked
     * for each row: where hardly anybody is denied anything, a planner would look through the tags of everybody once instead.
     */
    CardListing listing(Optional<List<String>> led) {
        String each = dialect.askedForEachRow();
        return new CardListing(county, query, led, led.isEmpty() && isUnderWay() ? each : "", each);
    }
}

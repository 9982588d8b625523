package dev.yidi.testkit;

import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

/** What a card query means 检索语义, said as plainly as possible: which cards, in which order. */
final class CardFilter {
    private final CardQuery query;

    private CardFilter(CardQuery query) {
        this.query = query;
    }

    static CardFilter of(CardQuery query) {
        return new CardFilter(query);
    }

    boolean accepts(FileCard card) {
        return isVisible(card) && isWanted(card) && isAfterCursor(card);
    }

    Comparator<FileCard> order() {
        return Comparator.comparing(this::cursor, cursors());
    }

    CardQuery.Cursor cursor(FileCard card) {
        Instant instant =
                query.order() == CardQuery.Order.DUE_FIRST ? card.nextDue().orElse(Instant.MAX) : card.receivedAt();
        return new CardQuery.Cursor(instant, card.fileId().value());
    }

    private boolean isVisible(FileCard card) {
        boolean allowed = query.everything() || meets(card.allow(), query.held());
        boolean unsealed = !card.sealed() || query.sealedToo() || isAssigned(card);
        return allowed && unsealed && !meets(card.deny(), query.held());
    }

    private boolean isAssigned(FileCard card) {
        return query.held().stream()
                .anyMatch(tag -> tag.startsWith("assigned:") && card.allow().contains(tag));
    }

    private boolean isWanted(FileCard card) {
        return among(query.registers(), card.register())
                && among(query.stages(), card.stage())
                && among(query.kinds(), card.kind())
                && among(query.topics(), card.topic())
                && among(query.accountable(), card.accountable())
                && (card.open() || !query.openOnly())
                && card.tokens().containsAll(query.tokens())
                && query.receivedFrom().filter(card.receivedAt()::isBefore).isEmpty()
                && query.receivedBefore()
                        .filter(end -> !card.receivedAt().isBefore(end))
                        .isEmpty();
    }

    private boolean isAfterCursor(FileCard card) {
        return query.after()
                .filter(cursor -> cursors().compare(cursor(card), cursor) <= 0)
                .isEmpty();
    }

    private Comparator<CardQuery.Cursor> cursors() {
        Comparator<CardQuery.Cursor> byId = Comparator.comparing(CardQuery.Cursor::fileId);
        Comparator<CardQuery.Cursor> byTime = Comparator.comparing(CardQuery.Cursor::instant);
        return switch (query.order()) {
            case DUE_FIRST -> byTime.thenComparing(byId);
            case NEWEST_FIRST -> byTime.reversed().thenComparing(byId);
            case BY_ID -> byId;
        };
    }

    private static boolean among(Set<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}

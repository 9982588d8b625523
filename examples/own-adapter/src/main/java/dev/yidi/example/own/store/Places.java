package dev.yidi.example.own.store;

import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CardQuery.Order;
import dev.yidi.ports.spi.FileCard;
import java.time.Instant;

/** Where a card stands in an order 排序位置, as a text that sorts; cards in the same place stand by their file ids. */
final class Places {
    private Places() {}

    static String of(Order order, FileCard card) {
        return of(order, cursor(order, card));
    }

    static String of(Order order, CardQuery.Cursor cursor) {
        return switch (order) {
            case DUE_FIRST -> SortKey.of(SortKey.time(cursor.instant()), cursor.fileId());
            case NEWEST_FIRST -> SortKey.of(SortKey.timeBackwards(cursor.instant()), cursor.fileId());
            case BY_ID -> cursor.fileId();
        };
    }

    static CardQuery.Cursor cursor(Order order, FileCard card) {
        Instant instant = order == Order.DUE_FIRST ? card.nextDue().orElse(Instant.MAX) : card.receivedAt();
        return new CardQuery.Cursor(instant, card.fileId().value());
    }
}

package dev.yidi.ports.spi;

import java.util.List;
import java.util.Optional;

/**
 * A page of cards 索引页.
 *
 * @param cards the cards in the order asked for
 * @param next where the next page begins; empty when this is the last
 */
public record CardPage(List<FileCard> cards, Optional<CardQuery.Cursor> next) {
    public CardPage {
        cards = List.copyOf(cards);
    }
}

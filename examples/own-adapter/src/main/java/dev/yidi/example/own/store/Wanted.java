package dev.yidi.example.own.store;

import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.FileCard;
import java.util.Collections;
import java.util.Set;

/** Which cards a query means 检索语义, whatever the order and the page. */
record Wanted(CardQuery query) {
    boolean accepts(FileCard card) {
        return isVisible(card) && isOfMatter(card) && isOfTime(card);
    }

    private boolean isVisible(FileCard card) {
        boolean allowed = query.everything() || meets(card.allow());
        return allowed && !meets(card.deny()) && (!card.sealed() || query.sealedToo() || isAssigned(card));
    }

    private boolean isAssigned(FileCard card) {
        return card.allow().stream()
                .anyMatch(tag -> tag.startsWith("assigned:") && query.held().contains(tag));
    }

    private boolean meets(Set<String> tags) {
        return !Collections.disjoint(tags, query.held());
    }

    private boolean isOfMatter(FileCard card) {
        return among(query.registers(), card.register())
                && among(query.stages(), card.stage())
                && among(query.kinds(), card.kind())
                && among(query.topics(), card.topic())
                && among(query.accountable(), card.accountable())
                && card.tokens().containsAll(query.tokens())
                && (card.open() || !query.openOnly());
    }

    private static boolean among(Set<String> some, String value) {
        return some.isEmpty() || some.contains(value);
    }

    private boolean isOfTime(FileCard card) {
        return query.receivedFrom().filter(card.receivedAt()::isBefore).isEmpty()
                && query.receivedBefore()
                        .filter(end -> !card.receivedAt().isBefore(end))
                        .isEmpty();
    }
}

package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.CaseIndex;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cards in memory, searched one by one. */
final class MemoryIndex implements CaseIndex {
    private final Object lock;
    private final Map<CaseId, CaseCard> cards = new HashMap<>();
    private final Map<String, CaseId> byNumber = new HashMap<>();

    MemoryIndex(Object lock) {
        this.lock = lock;
    }

    /** The version of a case, 0 when there is none. Called under the lock. */
    long version(CaseId caseId) {
        CaseCard card = cards.get(caseId);
        return card == null ? 0 : card.version();
    }

    /** Whether the number of {@code card} belongs to another case. Called under the lock. */
    boolean numberIsTaken(CaseCard card) {
        return !byNumber.getOrDefault(card.number(), card.caseId()).equals(card.caseId());
    }

    /** Called under the lock. */
    void put(CaseCard card) {
        CaseCard before = cards.put(card.caseId(), card);
        if (before != null) {
            byNumber.remove(before.number());
        }
        byNumber.put(card.number(), card.caseId());
    }

    @Override
    public Optional<CaseCard> find(CaseId caseId) {
        synchronized (lock) {
            return Optional.ofNullable(cards.get(caseId));
        }
    }

    @Override
    public Optional<CaseCard> find(CaseNumber number) {
        synchronized (lock) {
            return Optional.ofNullable(byNumber.get(number.value())).map(cards::get);
        }
    }

    @Override
    public CardPage list(CardQuery query) {
        List<CaseCard> found;
        synchronized (lock) {
            found = cards.values().stream()
                    .filter(card -> isVisible(card, query) && isWanted(card, query) && isAfter(card, query))
                    .sorted(Comparator.comparing(card -> cursor(card, query.order()), order(query.order())))
                    .limit(query.limit() + 1L)
                    .toList();
        }
        if (found.size() <= query.limit()) {
            return new CardPage(found, Optional.empty());
        }
        List<CaseCard> page = found.subList(0, query.limit());
        return new CardPage(page, Optional.of(cursor(page.get(page.size() - 1), query.order())));
    }

    private static boolean isVisible(CaseCard card, CardQuery query) {
        boolean allowed = query.everything() || meets(card.allow(), query.held());
        boolean unsealed = !card.sealed() || query.sealedToo() || isAssigned(card, query.held());
        return allowed && unsealed && !meets(card.deny(), query.held());
    }

    private static boolean isAssigned(CaseCard card, Set<String> held) {
        return held.stream()
                .anyMatch(tag -> tag.startsWith("assigned:") && card.allow().contains(tag));
    }

    private static boolean isWanted(CaseCard card, CardQuery query) {
        return among(query.stages(), card.stage())
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

    private static boolean isAfter(CaseCard card, CardQuery query) {
        return query.after()
                .filter(cursor -> order(query.order()).compare(cursor(card, query.order()), cursor) <= 0)
                .isEmpty();
    }

    private static Comparator<CardQuery.Cursor> order(CardQuery.Order order) {
        Comparator<CardQuery.Cursor> byId = Comparator.comparing(CardQuery.Cursor::caseId);
        return switch (order) {
            case DUE_FIRST -> Comparator.comparing(CardQuery.Cursor::instant).thenComparing(byId);
            case NEWEST_FIRST ->
                Comparator.comparing(CardQuery.Cursor::instant).reversed().thenComparing(byId);
            case BY_ID -> byId;
        };
    }

    private static CardQuery.Cursor cursor(CaseCard card, CardQuery.Order order) {
        Instant instant = order == CardQuery.Order.DUE_FIRST ? card.nextDue().orElse(Instant.MAX) : card.receivedAt();
        return new CardQuery.Cursor(instant, card.caseId().value());
    }

    private static boolean among(Set<String> wanted, String found) {
        return wanted.isEmpty() || wanted.contains(found);
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }
}

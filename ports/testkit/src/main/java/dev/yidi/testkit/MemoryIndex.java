package dev.yidi.testkit;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.CaseIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        CardFilter filter = CardFilter.of(query);
        List<CaseCard> found;
        synchronized (lock) {
            found = cards.values().stream()
                    .filter(filter::accepts)
                    .sorted(filter.order())
                    .limit(query.limit() + 1L)
                    .toList();
        }
        if (found.size() <= query.limit()) {
            return new CardPage(found, Optional.empty());
        }
        List<CaseCard> page = found.subList(0, query.limit());
        return new CardPage(page, Optional.of(filter.cursor(page.get(page.size() - 1))));
    }
}

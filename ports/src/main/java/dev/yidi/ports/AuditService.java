package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;

/** Checks journals; see {@link JournalAudit}. */
final class AuditService implements JournalAudit {
    private static final int PAGE = 500;

    private final Stores stores;
    private final CaseAudit audit;

    AuditService(Stores stores, CaseAudit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    @Override
    public Verdict verify(CaseId caseId) {
        return verify(caseId, stores.index().find(caseId));
    }

    @Override
    public Verdict verifyAll() {
        Verdict verdict = new Verdict(0, 0, List.of());
        Optional<CardQuery> next = Optional.of(CardQuery.all(PAGE));
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = stores.index().list(current);
            for (CaseCard card : page.cards()) {
                verdict = verdict.and(verify(card.caseId()));
            }
            next = page.next().map(current::from);
        }
        return verdict.and(withoutCard());
    }

    private Verdict verify(CaseId caseId, Optional<CaseCard> card) {
        List<Entry> entries = stores.journal().read(caseId, 0);
        boolean exists = card.isPresent() || !entries.isEmpty();
        List<Finding> findings = audit.of(caseId, entries, stores.caseKeys().find(caseId), card);
        return new Verdict(exists ? 1 : 0, entries.size(), findings);
    }

    /** Cases of which only the journal knows: their cards were taken away. */
    private Verdict withoutCard() {
        Verdict verdict = new Verdict(0, 0, List.of());
        FeedPage page = stores.journal().follow(FeedPosition.start(), PAGE);
        while (!page.entries().isEmpty()) {
            for (Entry entry : page.entries()) {
                boolean first = entry.sequence() == 1;
                if (first && stores.index().find(entry.caseId()).isEmpty()) {
                    verdict = verdict.and(verify(entry.caseId()));
                }
            }
            page = stores.journal().follow(page.next(), PAGE);
        }
        return verdict;
    }
}

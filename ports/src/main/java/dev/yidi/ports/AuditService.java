package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.FileCard;
import dev.yidi.ports.spi.Stores;
import java.util.List;
import java.util.Optional;

/** Checks journals; see {@link JournalAudit}. */
final class AuditService implements JournalAudit {
    private static final int PAGE = 500;

    private final Stores stores;
    private final FileAudit audit;

    AuditService(Stores stores, FileAudit audit) {
        this.stores = stores;
        this.audit = audit;
    }

    @Override
    public Verdict verify(FileId fileId) {
        return verify(fileId, stores.index().find(fileId));
    }

    @Override
    public Verdict verifyAll() {
        Verdict verdict = new Verdict(0, 0, List.of());
        Optional<CardQuery> next = Optional.of(CardQuery.all(PAGE));
        while (next.isPresent()) {
            CardQuery current = next.get();
            CardPage page = stores.index().list(current);
            for (FileCard card : page.cards()) {
                verdict = verdict.and(verify(card.fileId()));
            }
            next = page.next().map(current::from);
        }
        return verdict.and(withoutCard());
    }

    private Verdict verify(FileId fileId, Optional<FileCard> card) {
        List<Entry> entries = stores.journal().read(fileId, 0);
        boolean exists = card.isPresent() || !entries.isEmpty();
        List<Finding> findings = audit.of(fileId, entries, stores.fileKeys().find(fileId), card);
        return new Verdict(exists ? 1 : 0, entries.size(), findings);
    }

    /** Files of which only the journal knows: their cards were taken away. */
    private Verdict withoutCard() {
        Verdict verdict = new Verdict(0, 0, List.of());
        FeedPage page = stores.journal().follow(FeedPosition.start(), PAGE);
        while (!page.entries().isEmpty()) {
            for (Entry entry : page.entries()) {
                boolean first = entry.sequence() == 1;
                if (first && stores.index().find(entry.fileId()).isEmpty()) {
                    verdict = verdict.and(verify(entry.fileId()));
                }
            }
            page = stores.journal().follow(page.next(), PAGE);
        }
        return verdict;
    }
}

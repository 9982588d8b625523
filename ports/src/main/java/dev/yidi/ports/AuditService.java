package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.YidiException;
import dev.yidi.ports.spi.CardPage;
import dev.yidi.ports.spi.CardQuery;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.FeedPage;
import dev.yidi.ports.spi.FeedPosition;
import dev.yidi.ports.spi.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks journals; see {@link JournalAudit}. */
final class AuditService implements JournalAudit {
    private static final int PAGE = 500;

    private final Stores stores;
    private final DataKeys keys;
    private final EntryCodec codec;

    AuditService(Stores stores, DataKeys keys, EntryCodec codec) {
        this.stores = stores;
        this.keys = keys;
        this.codec = codec;
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
        List<Finding> findings = new ArrayList<>(ChainCheck.of(caseId, entries, card));
        if (findings.isEmpty()) {
            findings.addAll(unreadable(caseId, entries));
        }
        boolean exists = card.isPresent() || !entries.isEmpty();
        return new Verdict(exists ? 1 : 0, entries.size(), findings);
    }

    private List<Finding> unreadable(CaseId caseId, List<Entry> entries) {
        try {
            Optional<DataKey> key = keys.find(caseId);
            return entries.stream()
                    .filter(entry -> !isReadable(entry, key))
                    .map(entry -> new Finding(caseId, entry.sequence(), FindingKind.UNREADABLE))
                    .toList();
        } catch (YidiException e) {
            return List.of(new Finding(caseId, 1, FindingKind.UNREADABLE));
        }
    }

    private boolean isReadable(Entry entry, Optional<DataKey> key) {
        try {
            codec.open(entry, key);
            return true;
        } catch (YidiException e) {
            return false;
        }
    }

    /** Cases of which only the journal knows: their cards were taken away. */
    private Verdict withoutCard() {
        Verdict verdict = new Verdict(0, 0, List.of());
        FeedPosition position = FeedPosition.start();
        FeedPage page = stores.journal().follow(position, PAGE);
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

package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.YidiException;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.ports.spi.CaseCard;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.WrappedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one case: first its chain, then whether each entry is readable, then whether the card tells what they tell. */
final class CaseAudit {
    private final DataKeys keys;
    private final EntryCodec codec;

    CaseAudit(DataKeys keys, EntryCodec codec) {
        this.keys = keys;
        this.codec = codec;
    }

    /** Everything wrong with a case; a later check is made only where the earlier ones found nothing. */
    List<Finding> of(CaseId caseId, List<Entry> entries, Optional<WrappedKey> wrapped, Optional<CaseCard> card) {
        List<Finding> broken = ChainCheck.of(caseId, entries, card);
        if (!broken.isEmpty() || entries.isEmpty()) {
            return broken;
        }
        Optional<DataKey> key;
        try {
            key = wrapped.map(keys::unwrap);
        } catch (StoreException e) {
            return List.of(new Finding(caseId, 1, FindingKind.UNREADABLE));
        }
        return readable(caseId, entries, key, card);
    }

    private List<Finding> readable(CaseId caseId, List<Entry> entries, Optional<DataKey> key, Optional<CaseCard> card) {
        List<CaseEvent> events = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries) {
            try {
                events.add(codec.open(entry, key));
            } catch (YidiException e) {
                findings.add(new Finding(caseId, entry.sequence(), FindingKind.UNREADABLE));
            }
        }
        return findings.isEmpty() ? againstCard(caseId, events, card) : findings;
    }

    private static List<Finding> againstCard(CaseId caseId, List<CaseEvent> events, Optional<CaseCard> card) {
        CaseFile file = CaseFile.from(events);
        return card.filter(found -> !CardFields.of(found).equals(CardFields.of(file)))
                .map(found -> new Finding(caseId, found.version(), FindingKind.CARD_DIFFERS))
                .map(List::of)
                .orElse(List.of());
    }
}

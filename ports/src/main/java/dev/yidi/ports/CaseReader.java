package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.casefile.CaseEvent;
import dev.yidi.core.casefile.CaseFile;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Journal;
import java.util.List;
import java.util.Optional;

/** Takes cases from the journal. */
final class CaseReader {
    private final Journal journal;
    private final DataKeys keys;
    private final EntryCodec codec;

    CaseReader(Journal journal, DataKeys keys, EntryCodec codec) {
        this.journal = journal;
        this.keys = keys;
        this.codec = codec;
    }

    /** The case with its classified texts, as far as its key still exists. */
    Optional<OpenCase> open(CaseId caseId) {
        List<Entry> entries = journal.read(caseId, 0);
        return entries.isEmpty() ? Optional.empty() : Optional.of(folded(entries, keys.find(caseId)));
    }

    /** The case without its classified texts: for figures and checks, which need no key. */
    Optional<OpenCase> openBlind(CaseId caseId) {
        List<Entry> entries = journal.read(caseId, 0);
        return entries.isEmpty() ? Optional.empty() : Optional.of(folded(entries, Optional.empty()));
    }

    private OpenCase folded(List<Entry> entries, Optional<DataKey> key) {
        List<CaseEvent> events =
                entries.stream().map(entry -> codec.open(entry, key)).toList();
        return new OpenCase(CaseFile.from(events), entries, events, key);
    }
}

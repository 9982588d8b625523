package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Journal;
import java.util.List;
import java.util.Optional;

/** Takes files of any register from the journal. */
final class FileReader {
    private final Journal journal;
    private final DataKeys keys;

    FileReader(Journal journal, DataKeys keys) {
        this.journal = journal;
        this.keys = keys;
    }

    /** The file with its classified texts, as far as its key still exists. */
    <F, E> Optional<OpenFile<F, E>> open(Register<F, E, ?> register, FileId fileId) {
        return entries(register, fileId).map(entries -> folded(register, entries, keys.find(fileId)));
    }

    /** The file without its classified texts: for figures and checks, which need no key. */
    <F, E> Optional<OpenFile<F, E>> openBlind(Register<F, E, ?> register, FileId fileId) {
        return entries(register, fileId).map(entries -> folded(register, entries, Optional.empty()));
    }

    /** The last entry of a file of any register. */
    Optional<Entry> last(FileId fileId) {
        List<Entry> entries = journal.read(fileId, 0);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** Its entries; empty when there is no such file in the register. */
    private Optional<List<Entry>> entries(Register<?, ?, ?> register, FileId fileId) {
        return Optional.of(journal.read(fileId, 0))
                .filter(entries -> !entries.isEmpty())
                .filter(entries -> entries.get(0).register().equals(register.name()));
    }

    private static <F, E> OpenFile<F, E> folded(
            Register<F, E, ?> register, List<Entry> entries, Optional<DataKey> key) {
        List<E> events =
                entries.stream().map(entry -> register.codec().open(entry, key)).toList();
        return new OpenFile<>(register.fold(events), entries, events, key);
    }
}

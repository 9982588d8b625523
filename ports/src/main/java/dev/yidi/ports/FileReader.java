package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.core.privacy.Audience;
import dev.yidi.ports.spi.Entry;
import dev.yidi.ports.spi.Journal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes files of any register from the journal. A file read lately is taken from the shelf, when the journal still holds its last entry as
 * it was and its key is still the same; what came after is read and added.
 */
final class FileReader {
    /** So many bytes of files are kept in memory. */
    private static final long ROOM = 32L << 20;

    private final Journal journal;
    private final DataKeys keys;
    private final Shelf shelf = new Shelf(ROOM);

    FileReader(Journal journal, DataKeys keys) {
        this.journal = journal;
        this.keys = keys;
    }

    /** The file with its classified texts, as far as its key still exists. It stays at hand. */
    <F, E> Optional<OpenFile<F, E>> open(Register<F, E, ?> register, FileId fileId) {
        long before = shelf.forgotten();
        Optional<OpenFile<F, E>> read = openOnce(register, fileId);
        read.ifPresent(open -> shelf.put(register.name(), open, before));
        return read;
    }

    /** The same for who looks at many files and will not come back: it does not stay at hand. */
    <F, E> Optional<OpenFile<F, E>> openOnce(Register<F, E, ?> register, FileId fileId) {
        return lately(register, fileId)
                .flatMap(before -> later(register, fileId, before))
                .or(() -> entries(register, fileId).map(entries -> folded(register, entries, keys.find(fileId))));
    }

    /** What stands on the shelf under the name of a register was read by it. */
    @SuppressWarnings("unchecked")
    private <F, E> Optional<OpenFile<F, E>> lately(Register<F, E, ?> register, FileId fileId) {
        return shelf.find(register.name(), fileId).map(before -> (OpenFile<F, E>) before);
    }

    /** As it is now, if {@code before} is how it began. */
    private <F, E> Optional<OpenFile<F, E>> later(Register<F, E, ?> register, FileId fileId, OpenFile<F, E> before) {
        Entry last = before.entries().get(before.entries().size() - 1);
        List<Entry> read = journal.read(fileId, last.sequence() - 1);
        Optional<DataKey> key = keys.find(fileId, before.key());
        boolean begins = !read.isEmpty() && read.get(0).equals(last) && key.equals(before.key());
        if (!begins) {
            shelf.remove(fileId);
            return Optional.empty();
        }
        return Optional.of(read.size() == 1 ? before : grown(register, before, read));
    }

    private static <F, E> OpenFile<F, E> grown(Register<F, E, ?> register, OpenFile<F, E> before, List<Entry> read) {
        List<Entry> more = read.subList(1, read.size());
        List<E> events = more.stream()
                .map(entry -> register.codec().open(entry, before.key()))
                .toList();
        return new OpenFile<>(
                register.after(before.file(), events),
                joined(before.entries(), more),
                joined(before.events(), events),
                before.key());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** What {@code make} makes of the case of {@code entries} for {@code whom}, or made of it before. */
    OpenCase beside(List<Entry> entries, Audience whom, Supplier<OpenCase> make) {
        return shelf.beside(entries, whom, make);
    }

    /** Lets go of a file whose key is gone: nothing of it stays at hand, also not for who is reading it now. */
    void forget(FileId fileId) {
        shelf.forget(fileId);
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

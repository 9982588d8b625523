package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;
import java.util.List;

/**
 * What a file's journal held from some entry on when it was read 余下条目. Entries stay as they are; there may be more of them by now.
 *
 * @param entries without gaps, as they stand in the journal
 */
record FileRest(FileId fileId, List<Entry> entries) {
    FileRest {
        entries = List.copyOf(entries);
    }

    /** Whether the entry of {@code file} at {@code sequence} is among them. */
    boolean holds(FileId file, long sequence) {
        return fileId.equals(file)
                && !entries.isEmpty()
                && sequence >= entries.get(0).sequence()
                && sequence <= last();
    }

    /** The entries from {@code sequence} on, which is one of theirs. */
    List<Entry> from(long sequence) {
        return entries.subList(Math.toIntExact(sequence - entries.get(0).sequence()), entries.size());
    }

    /** The place of the last of them, of which there is one. */
    long last() {
        return entries.get(entries.size() - 1).sequence();
    }
}

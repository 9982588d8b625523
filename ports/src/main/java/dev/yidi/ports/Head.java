package dev.yidi.ports;

import dev.yidi.core.FileId;
import dev.yidi.ports.spi.Entry;

/**
 * The end of a file's journal.
 *
 * @param fileId the file
 * @param version the number of entries
 * @param hash the hash of the last one
 */
record Head(FileId fileId, long version, String hash) {
    /** The head of a file that has no entries yet. */
    static Head before(FileId fileId) {
        return new Head(fileId, 0, HashChain.ROOT);
    }

    static Head after(Entry entry) {
        return new Head(entry.fileId(), entry.sequence(), entry.hash());
    }
}

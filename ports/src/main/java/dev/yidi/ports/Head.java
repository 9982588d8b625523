package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.ports.spi.Entry;

/**
 * The end of a case's journal.
 *
 * @param caseId the case
 * @param version the number of entries
 * @param hash the hash of the last one
 */
record Head(CaseId caseId, long version, String hash) {
    /** The head of a case that has no entries yet. */
    static Head before(CaseId caseId) {
        return new Head(caseId, 0, HashChain.ROOT);
    }

    static Head after(Entry entry) {
        return new Head(entry.caseId(), entry.sequence(), entry.hash());
    }
}

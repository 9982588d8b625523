package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;

/**
 * Checks that the journals are what was written 日志核验: for the operator of the centre.
 *
 * <p>A changed, removed, reordered, swapped or cut-off entry is found with its place. What is not found: a file taken
 * away as a whole with its index card, and a history rewritten as a whole by who can also rewrite the card.
 */
public interface JournalAudit {
    /** Checks one file of any register; a file without entries and card counts as none. */
    Verdict verify(FileId fileId);

    /** Checks one case. */
    default Verdict verify(CaseId caseId) {
        return verify(caseId.file());
    }

    /** Checks the files of all registers, page by page, while work goes on. */
    Verdict verifyAll();
}

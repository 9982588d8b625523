package dev.yidi.ports;

import dev.yidi.core.CaseId;

/**
 * Checks that the journals are what was written 日志核验: for the operator of the centre.
 *
 * <p>A changed, removed, reordered, swapped or cut-off entry is found with its place. What is not found: a case taken
 * away as a whole with its index card, and a history rewritten as a whole by who can also rewrite the card.
 */
public interface JournalAudit {
    /** Checks one case; a case without entries and card counts as none. */
    Verdict verify(CaseId caseId);

    /** Checks all cases, page by page, while work goes on. */
    Verdict verifyAll();
}

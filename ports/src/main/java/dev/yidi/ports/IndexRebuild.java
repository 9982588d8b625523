package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;

/**
 * Makes index cards and alarms anew from the journals 重建索引: for the operator of the centre, after cards or alarms were
 * lost or spoilt, or when a new county profile shall show on files that nobody touches.
 *
 * <p>Work goes on meanwhile. A file whose journal is not sound, or is shorter than its card remembers, is left as it is
 * and told of: what {@link JournalAudit} would find must not be covered up. Postponed alarms ring again at their time;
 * what has rung does not ring again. Whoever appends to a file meanwhile writes its card and alarms as well, so that a file
 * which moves on each time it is looked at is left to them.
 */
public interface IndexRebuild {
    /**
     * Says of every file whether its card and alarms are those that follow from its journal today; writes nothing. What a
     * store keeps besides to search cards by is not seen.
     */
    Rebuilt compare();

    /** Writes the card and the alarms of one file of any register anew, with all that it is searched by. */
    Rebuilt rebuild(FileId fileId);

    /** Writes those of one case anew. */
    default Rebuilt rebuild(CaseId caseId) {
        return rebuild(caseId.file());
    }

    /** Writes those of every file anew. Cost: in proportion to the journal; memory: one page of it. */
    Rebuilt rebuildAll();
}

package dev.yidi.ports.spi;

import dev.yidi.core.CaseId;
import java.util.List;
import java.util.Optional;

/**
 * What one command changes in one case 案件变更.
 *
 * @param caseId the case
 * @param expectedVersion the version the decision was made on; 0 for a new case
 * @param entries the new entries, with sequences from {@code expectedVersion + 1} without gaps; may be empty when only
 *     card and alarms are renewed
 * @param card the card that replaces the old one
 * @param alarms all alarms of the case, replacing the old ones
 * @param newKey the data key of a new case
 */
public record CaseChange(
        CaseId caseId,
        long expectedVersion,
        List<Entry> entries,
        CaseCard card,
        List<Alarm> alarms,
        Optional<WrappedKey> newKey) {
    public CaseChange {
        entries = List.copyOf(entries);
        alarms = List.copyOf(alarms);
    }
}

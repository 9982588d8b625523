package dev.yidi.ports.spi;

import dev.yidi.core.FileId;
import java.util.List;
import java.util.Optional;

/**
 * What one command changes in one file 案卷变更.
 *
 * @param fileId the file
 * @param expectedVersion the version the decision was made on; 0 for a new file
 * @param entries the new entries, with sequences from {@code expectedVersion + 1} without gaps; may be empty when only
 *     card and alarms are renewed
 * @param card the card that replaces the old one
 * @param alarms all alarms of the file, replacing the old ones
 * @param newKey the data key of a new file
 * @param destroysKey whether the file's data key is destroyed in the same act, and with it all that is classified
 */
public record FileChange(
        FileId fileId,
        long expectedVersion,
        List<Entry> entries,
        FileCard card,
        List<Alarm> alarms,
        Optional<WrappedKey> newKey,
        boolean destroysKey) {
    /** A change that leaves the key where it is. */
    public FileChange(
            FileId fileId,
            long expectedVersion,
            List<Entry> entries,
            FileCard card,
            List<Alarm> alarms,
            Optional<WrappedKey> newKey) {
        this(fileId, expectedVersion, entries, card, alarms, newKey, false);
    }

    public FileChange {
        entries = List.copyOf(entries);
        alarms = List.copyOf(alarms);
    }
}

package dev.yidi.ports;

import dev.yidi.core.FileId;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of making cards and alarms anew 重建结果.
 *
 * @param files how many files were looked at
 * @param different those whose card or alarms were not what follows from their journals, in the order of the journal
 * @param findings the files that were left as they are because their journals are not sound
 */
public record Rebuilt(long files, List<FileId> different, List<Finding> findings) {
    static final Rebuilt NOTHING = new Rebuilt(0, List.of(), List.of());

    public Rebuilt {
        different = List.copyOf(different);
        findings = List.copyOf(findings);
    }

    /** Both together. */
    Rebuilt and(Rebuilt other) {
        List<FileId> allDifferent = new ArrayList<>(different);
        allDifferent.addAll(other.different);
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(other.findings);
        return new Rebuilt(files + other.files, allDifferent, allFindings);
    }
}

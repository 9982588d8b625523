package dev.yidi.ports;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check of journals found 核验结论.
 *
 * @param files how many cases and other files were checked
 * @param entries how many entries
 * @param findings everything that is wrong, in the order of files and entries
 */
public record Verdict(long files, long entries, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Both verdicts together. */
    Verdict and(Verdict other) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        return new Verdict(files + other.files, entries + other.entries, all);
    }
}

package dev.yidi.ports;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check of journals found 核验结论.
 *
 * @param cases how many cases were checked
 * @param entries how many entries
 * @param findings everything that is wrong, in the order of cases and entries
 */
public record Verdict(long cases, long entries, List<Finding> findings) {
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
        return new Verdict(cases + other.cases, entries + other.entries, all);
    }
}

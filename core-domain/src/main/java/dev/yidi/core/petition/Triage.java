package dev.yidi.core.petition;

import dev.yidi.core.Reason;
import java.util.List;

/**
 * What triage came to 甄别结果: advice with reasons, except where the law forbids accepting the matter.
 *
 * @param disposition what is to become of the matter
 * @param measures what is to be done, in the order of the rows
 * @param findings what each row said, up to the one that settled it
 */
public record Triage(Disposition disposition, List<Measure> measures, List<TriageFinding> findings) {
    public Triage {
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
    }

    /** The reasons: the rows that applied, each with its source. */
    public List<Reason> reasons() {
        return findings.stream()
                .filter(TriageFinding::applied)
                .map(finding -> Reason.of("petition.triage." + finding.row(), finding.basis()))
                .toList();
    }
}

package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.casefile.ErasureProposal;
import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.privacy.HoldGround;
import dev.yidi.core.privacy.RetentionDates;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An ended case whose personal data is still there 到期清单行.
 *
 * @param caseId the case
 * @param number its number
 * @param end how it ended
 * @param dates the days from which its data may and must go
 * @param holds what keeps it all the same
 * @param restricted whether nothing but keeping is done with it
 * @param proposal an erasure that waits for a second officer
 * @param overdue whether it must go by now and nothing keeps it
 */
public record RetentionLine(
        CaseId caseId,
        CaseNumber number,
        EndKind end,
        RetentionDates dates,
        Set<HoldGround> holds,
        boolean restricted,
        Optional<ErasureProposal> proposal,
        boolean overdue) {
    public RetentionLine {
        holds = Collections.unmodifiableSet(new LinkedHashSet<>(holds));
    }
}

package dev.yidi.rest.staff.view;

import dev.yidi.core.privacy.EndKind;
import dev.yidi.core.privacy.HoldGround;
import java.util.List;
import java.util.Optional;

/**
 * An ended case whose personal data is still there.
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
public record RetentionLineView(
        String caseId,
        String number,
        EndKind end,
        RetentionView dates,
        List<HoldGround> holds,
        boolean restricted,
        Optional<ErasureProposalView> proposal,
        boolean overdue) {}

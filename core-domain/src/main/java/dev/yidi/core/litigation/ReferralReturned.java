package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Handing;
import dev.yidi.core.privacy.Recipient;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Result and material went back to the court 退回法院. */
public record ReferralReturned(Instant at, ReferralOutcome outcome, Set<ReturnedPaper> papers)
        implements ReferralEvent {
    public ReferralReturned {
        papers = Ordered.set(papers);
    }

    /** The court that referred it gets the result and the material back. */
    @Override
    public List<Handing> hands(LitigationReferral referral) {
        return List.of(new Handing(Recipient.court(referral.court().name()), DisclosurePurpose.LITIGATE));
    }

    @Override
    public LitigationReferral evolve(LitigationReferral r) {
        return r.returned(outcome);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RETURNED_TO_COURT);
    }
}

package dev.yidi.core.litigation;

import dev.yidi.core.Ordered;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The court's papers were signed for 签收法院材料, or the referral confirmed on the platform; the period runs from {@code signedAt}. */
public record PapersSigned(Instant at, Instant signedAt, Set<CourtPaper> papers) implements ReferralEvent {
    public PapersSigned {
        papers = Ordered.set(papers);
    }

    @Override
    public LitigationReferral evolve(LitigationReferral r) {
        return r.signed(papers);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.COURT_PAPERS_SIGNED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return signedAt;
    }
}

package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The referral was not taken 不予接受. */
public record ReferralDeclined(Instant at, DeclineReason reason, FreeText explanation) implements ReferralEvent {
    @Override
    public LitigationReferral evolve(LitigationReferral r) {
        return r.at(ReferralStage.DECLINED);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REFERRAL_DECLINED);
    }
}

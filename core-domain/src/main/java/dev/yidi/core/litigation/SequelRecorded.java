package dev.yidi.core.litigation;

import java.time.Instant;

/** The court said what happens next 后续处理. */
public record SequelRecorded(Instant at, CourtSequel sequel) implements ReferralEvent {
    @Override
    public LitigationReferral evolve(LitigationReferral r) {
        return r.followedBy(sequel);
    }
}

package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * The supervision went to another level 督办升级.
 *
 * @param conference the joint conference that decided the measure, where one must
 */
public record SupervisionRaised(
        Instant at,
        SupervisionLevel level,
        Span period,
        RaiseCause cause,
        Optional<FileId> conference,
        Optional<OfficerId> by)
        implements SupervisionEvent {
    @Override
    public Supervision evolve(Supervision file) {
        return file.raised(new SupervisionRound(level, at, period, Optional.empty()));
    }
}

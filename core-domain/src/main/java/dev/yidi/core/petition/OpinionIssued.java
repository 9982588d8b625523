package dev.yidi.core.petition;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** An opinion letter was issued 出具意见书: of handling, review or recheck. */
public record OpinionIssued(Instant at, Opinion opinion) implements PetitionEvent {
    @Override
    public PetitionHandling evolve(PetitionHandling p) {
        return p.with(p.decisions().with(opinion));
    }

    @Override
    public List<Milestone> milestones() {
        return switch (opinion.instance()) {
            case HANDLING -> List.of();
            case REVIEW -> List.of(Milestone.REVIEW_ANSWERED);
            case RECHECK -> List.of(Milestone.RECHECK_ANSWERED);
        };
    }
}

package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outcome of the suit came back 诉讼结果反馈. */
public record SuitDecided(Instant at, SuitOutcome outcome, Optional<FreeText> summary) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.filed(f -> f.decided(outcome));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.SUIT_DECIDED);
    }
}

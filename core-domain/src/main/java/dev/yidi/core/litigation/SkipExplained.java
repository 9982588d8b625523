package dev.yidi.core.litigation;

import java.time.Instant;

/** Somebody said later why mediation was not tried 补充说明. */
public record SkipExplained(Instant at, MediationSkipped skipped) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.explained(skipped);
    }
}

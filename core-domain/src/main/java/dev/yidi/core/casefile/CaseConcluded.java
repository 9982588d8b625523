package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The handling came to a result 办结. */
public record CaseConcluded(Instant at, OrganId organ, CaseResult result, FreeText summary) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(new CaseState.Concluded(at, result, summary));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CONCLUDED);
    }
}

package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The citizen was answered 答复. */
public record CitizenAnswered(Instant at, FreeText answer) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.aftercare().answered(new Answer(at, answer)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ANSWERED);
    }
}

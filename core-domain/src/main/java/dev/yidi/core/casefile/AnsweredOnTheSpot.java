package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The citizen was answered at the window 当场答复: notice, conclusion and answer in one act. */
public record AnsweredOnTheSpot(Instant at, OrganId organ, OfficerId officer, CaseResult result, FreeText answer)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().answeredBy(organ).handledBy(officer))
                .with(new CaseState.Concluded(at, result, answer))
                .with(file.aftercare().answered(new Answer(at, answer)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.NOTICE_GIVEN, Milestone.CONCLUDED, Milestone.ANSWERED);
    }
}

package dev.yidi.core.request;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The citizen was called back 回访, or was tried.
 *
 * @param grade the grade given; empty when not reached
 * @param satisfied whether the county's scale takes it for satisfied
 */
public record CitizenCalledBack(
        Instant at, ContactMode mode, Optional<String> grade, boolean satisfied, Optional<FreeText> comment)
        implements RequestEvent {
    @Override
    public RequestHandling evolve(RequestHandling r) {
        return r.change().with(new CallBack(at, r.sendBacks(), mode, grade, satisfied));
    }

    @Override
    public List<Milestone> milestones() {
        return grade.isPresent() ? List.of(Milestone.CALLED_BACK) : List.of();
    }
}

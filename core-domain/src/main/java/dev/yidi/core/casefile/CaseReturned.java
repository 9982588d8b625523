package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.time.Limit;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dispatcher agreed and the case went back 退回 from {@code from} to {@code to}. */
public record CaseReturned(Instant at, OrganId from, OrganId to) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        CaseState before = file.custody().stateBeforeDispatch();
        return file.with(file.custody().returned()).with(before);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OBJECTION_DECIDED);
    }

    @Override
    public Optional<String> lapses(Limit limit) {
        return LimitScope.isOfDispatch(limit) || LimitScope.isAssignment(limit)
                ? Optional.of("returned")
                : Optional.empty();
    }
}

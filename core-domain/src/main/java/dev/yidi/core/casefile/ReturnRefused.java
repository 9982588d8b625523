package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The dispatcher did not agree to the return 不同意退回; the receiving organ keeps the case. */
public record ReturnRefused(Instant at, OrganId by, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().withoutObjection());
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OBJECTION_DECIDED);
    }
}

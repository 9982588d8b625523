package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The receiving organ objected 异议 to a dispatch; it stays accountable until the dispatcher agrees. */
public record DispatchObjected(Instant at, OrganId by, FreeText reasons, Citation ground, Optional<OrganId> proposed)
        implements CaseEvent {
    @Override
    public List<Citation> cited(CaseFile after) {
        return List.of(ground);
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().objected(new Objection(at, by, reasons, ground, proposed)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OBJECTED);
    }
}

package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The case was accepted 受理 by {@code organ}, which names the officer who handles it. */
public record CaseAccepted(Instant at, OrganId organ, OfficerId handler) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().accepted(organ, handler)).with(new CaseState.Accepted(at));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ACCEPTED);
    }
}

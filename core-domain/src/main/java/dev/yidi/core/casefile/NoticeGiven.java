package dev.yidi.core.casefile;

import dev.yidi.core.OrganId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The citizen was given a notice 告知. */
public record NoticeGiven(Instant at, OrganId by, NoticeKind kind) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().actedBy(by));
    }

    @Override
    public List<Milestone> milestones() {
        return kind.milestones();
    }
}

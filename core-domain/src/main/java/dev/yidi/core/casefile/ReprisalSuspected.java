package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Somebody is suspected of paying the petitioner back 打击报复线索: something to supervise. */
public record ReprisalSuspected(Instant at, FreeText what) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.REPRISAL_REPORTED);
    }
}

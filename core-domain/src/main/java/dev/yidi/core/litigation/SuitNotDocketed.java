package dev.yidi.core.litigation;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The court ruled not to take the suit 裁定不予受理; the time to appeal runs from the day it was served. */
public record SuitNotDocketed(Instant at, Instant servedAt, FreeText ground) implements AgencyEvent {
    @Override
    public LitigationAgency evolve(LitigationAgency a) {
        return a.filed(f -> f.notDocketed(ground));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.SUIT_NOT_DOCKETED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return servedAt;
    }
}

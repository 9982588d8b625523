package dev.yidi.core.outside;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The other body asked for corrections 补正通知. */
public record CorrectionAsked(Instant at, Instant receivedAt, List<FreeText> what) implements OutsideEvent {
    public CorrectionAsked {
        what = List.copyOf(what);
    }

    @Override
    public OutsideProcedure evolve(OutsideProcedure o) {
        return o.at(OutsideStage.CORRECTING);
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.OUTSIDE_CORRECTION_ASKED);
    }

    @Override
    public Instant reachedAt(Milestone milestone) {
        return receivedAt;
    }
}

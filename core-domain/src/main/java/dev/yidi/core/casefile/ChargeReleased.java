package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The leader is no longer in charge 解除包案, for a reason. */
public record ChargeReleased(Instant at, OfficerId leader, FreeText reason) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().changingCharge(charge -> charge.released(this)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CHARGE_RELEASED);
    }
}

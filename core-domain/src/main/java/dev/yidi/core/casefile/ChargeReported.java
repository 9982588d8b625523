package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Progress of a case in charge was recorded 包案进展.
 *
 * @param nextBy the day by which progress is to be recorded again
 */
public record ChargeReported(Instant at, OfficerId by, FreeText report, LocalDate nextBy) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().changingCharge(charge -> charge.reported(this)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CHARGE_REPORTED);
    }
}

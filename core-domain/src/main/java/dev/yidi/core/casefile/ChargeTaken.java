package dev.yidi.core.casefile;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A leader took the case into charge 领导包案.
 *
 * @param office the public office they hold
 * @param reportBy the day by which progress is to be recorded
 * @param reception the reception at which it was taken, if at one
 */
public record ChargeTaken(Instant at, OfficerId leader, String office, LocalDate reportBy, Optional<FileId> reception)
        implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.custody().charged(LeaderCharge.of(this)));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.CHARGE_TAKEN);
    }
}

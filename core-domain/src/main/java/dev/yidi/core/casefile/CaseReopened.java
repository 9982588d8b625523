package dev.yidi.core.casefile;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.ClockLedger;
import dev.yidi.core.time.LimitNature;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case was taken up again 重新办理, at the stage where work goes on.
 *
 * @param resumes {@code REGISTERED}, {@code CLASSIFIED} or {@code ACCEPTED}
 */
public record CaseReopened(Instant at, FreeText reason, Stage resumes) implements CaseEvent {
    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(CaseState.resumed(resumes, at))
                .with(file.custody().reopened())
                .with(file.aftercare().reopened());
    }

    @Override
    public List<Milestone> milestones() {
        return switch (resumes) {
            case ACCEPTED -> List.of(Milestone.ACCEPTED);
            case CLASSIFIED -> List.of(Milestone.RECEIVED, Milestone.REGISTERED, Milestone.CLASSIFIED);
            default -> List.of(Milestone.RECEIVED, Milestone.REGISTERED);
        };
    }

    @Override
    public Optional<String> lapses(ClockLedger ledger) {
        boolean right = ledger.limit().nature() == LimitNature.RIGHT
                && !ledger.limit().kinds().isEmpty();
        return right || CallBacks.is(ledger.limit()) ? Optional.of("reopened") : Optional.empty();
    }
}

package dev.yidi.core.court;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** The enforcement came to its end 执行结案. */
public record EnforcementEnded(Instant at, int number, EnforcementResult result)
        implements ConfirmationEvent, EnforcementStep {
    @Override
    public JudicialConfirmation evolve(JudicialConfirmation c) {
        return c.enforcement(number, e -> e.ended(result));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.ENFORCEMENT_ENDED);
    }
}

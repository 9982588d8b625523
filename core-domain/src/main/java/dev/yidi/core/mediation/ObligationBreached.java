package dev.yidi.core.mediation;

import dev.yidi.core.FreeText;
import dev.yidi.core.Text;
import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An obligation was found not met 违约. */
public record ObligationBreached(Instant at, String obligation, BreachKind kind, LocalDate foundOn, FreeText what)
        implements MediationEvent {
    public ObligationBreached {
        Text.identifier("obligation", obligation);
    }

    @Override
    public Mediation evolve(Mediation m) {
        return m.agreed(a -> a.withBreach(obligation)).with(m.course().owingAgain(ReturnOutcome.NOT_PERFORMED));
    }

    @Override
    public List<Milestone> milestones() {
        return List.of(Milestone.RESULT_OWED);
    }
}

package dev.yidi.core.court;

import dev.yidi.core.time.Milestone;
import java.time.Instant;
import java.util.List;

/** Something that happened in a judicial confirmation 司法确认事件, as plain facts. */
public sealed interface ConfirmationEvent
        permits ConfirmationApplied,
                CourtAccepted,
                CourtRefused,
                CourtRuled,
                ConfirmationWithdrawn,
                RulingObjected,
                RulingObjectionDecided,
                ExitChosen,
                EnforcementApplied {

    /** When it happened. */
    Instant at();

    /** The confirmation after it. */
    JudicialConfirmation evolve(JudicialConfirmation c);

    /** The acts in it that start or stop limits. */
    default List<Milestone> milestones() {
        return List.of();
    }
}

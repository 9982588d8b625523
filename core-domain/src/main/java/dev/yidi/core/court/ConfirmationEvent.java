package dev.yidi.core.court;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in a judicial confirmation 司法确认事件, as plain facts. */
public sealed interface ConfirmationEvent extends ProceedingEvent<JudicialConfirmation>
        permits ConfirmationApplied,
                CourtAccepted,
                CourtRefused,
                CourtRuled,
                RulingServed,
                ConfirmationWithdrawn,
                RulingObjected,
                RulingObjectionDecided,
                ExitChosen,
                EnforcementApplied,
                EnforcementAccepted,
                EnforcementRefused,
                EnforcementEnded {}

package dev.yidi.core.petition;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in petition handling 信访事件, as plain facts; the state is what the events fold to. */
public sealed interface PetitionEvent extends ProceedingEvent<PetitionHandling>
        permits PetitionTriaged,
                PetitionTriagedAnew,
                AppealRouted,
                SuggestionReplied,
                AccusationReferred,
                HandlingExtended,
                HearingOpened,
                HearingClosed,
                OpinionIssued,
                ReviewRequested,
                ReviewWithdrawn,
                OpinionExecuted,
                DutyDischarged,
                AppealSettled,
                HandlingEnded {}

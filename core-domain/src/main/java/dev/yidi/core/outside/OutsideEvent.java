package dev.yidi.core.outside;

import dev.yidi.core.proceeding.ProceedingEvent;

/** Something that happened in a procedure outside the centre 外部程序事件, as plain facts. */
public sealed interface OutsideEvent extends ProceedingEvent<OutsideProcedure>
        permits OutsideTold,
                OutsideReferred,
                OutsideTimeInterrupted,
                OutsideApplied,
                CorrectionAsked,
                CorrectionMade,
                OutsideAccepted,
                OutsideRefused,
                OutsideDecided,
                ReporterInformed,
                DecisionSued,
                OutsideDropped {}

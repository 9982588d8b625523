package dev.yidi.core.outside;

import dev.yidi.core.proceeding.ProceedingEvent;
import dev.yidi.core.time.Milestone;
import java.time.Instant;

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
                OutsideDropped {

    /** When {@code milestone} was reached by it: {@link #at()}, save where the law counts from earlier. */
    default Instant reachedAt(Milestone milestone) {
        return at();
    }
}

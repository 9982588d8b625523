package dev.yidi.core.outside;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.util.List;

/** Something to be done about a procedure outside the centre 外部程序指令; refused with every reason at once. */
public sealed interface OutsideCommand
        permits TellAbout,
                ReferOutside,
                InterruptTime,
                RecordOutsideApplication,
                AskForCorrection,
                RecordCorrection,
                RecordOutsideAcceptance,
                RecordOutsideRefusal,
                RecordOutsideDecision,
                RecordReporterInformed,
                RecordDecisionSued,
                DropOutside {

    /** Decides what happens to {@code o}. */
    Outcome<List<OutsideEvent>> decide(OutsideProcedure o, OutsideSetting setting);

    /** Decides where nobody was told: only {@link TellAbout} can be granted. */
    default Outcome<List<OutsideEvent>> open(OutsideSetting setting) {
        return Outcome.refused(Reason.of("outside.not-begun"));
    }

    /** Whether it records what a court or another body sent: that comes in at the window, with whoever took the case in. */
    default boolean comesIn() {
        return false;
    }
}

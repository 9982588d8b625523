package dev.yidi.core.court;

import dev.yidi.core.Outcome;
import dev.yidi.core.Reason;
import java.time.Instant;
import java.util.List;

/** Something to be done in a judicial confirmation 司法确认指令; refused with every reason at once, a wrong stage by name. */
public sealed interface ConfirmationCommand
        permits ApplyForConfirmation,
                RecordCourtAcceptance,
                RecordCourtRefusal,
                RecordRuling,
                RecordRulingService,
                WithdrawConfirmation,
                RaiseRulingObjection,
                DecideRulingObjection,
                ChooseExit,
                ApplyForEnforcement,
                RecordEnforcementAcceptance,
                RecordEnforcementRefusal,
                RecordEnforcementResult {

    /** Decides what happens to {@code c} at {@code now}. */
    Outcome<List<ConfirmationEvent>> decide(JudicialConfirmation c, Instant now);

    /** Decides where nothing was applied for: only {@link ApplyForConfirmation} can be granted. */
    default Outcome<List<ConfirmationEvent>> open(Instant now) {
        return Outcome.refused(Reason.of("court.not-begun"));
    }

    /** Whether it records what a court or another body sent: that comes in at the window, with whoever took the case in. */
    default boolean comesIn() {
        return false;
    }
}

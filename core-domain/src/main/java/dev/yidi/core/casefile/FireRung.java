package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.escalation.RungId;
import dev.yidi.core.privacy.ErasureForm;
import dev.yidi.core.time.ClockId;
import java.util.List;

/**
 * Fires a rung of a ladder 触发梯级. Asking twice does no harm: a rung that has fired, is not due yet, or whose clock has
 * ended or stands still, changes nothing.
 */
public record FireRung(ClockId clock, RungId rung) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    /** It reads and writes nothing personal. */
    @Override
    public boolean outlasts(ErasureForm form) {
        return true;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        if (LoanWatch.knows(clock)) {
            return Outcome.granted(LoanWatch.look(file, setting));
        }
        if (MediationAlarms.knows(file, clock, rung)) {
            return Outcome.granted(MediationAlarms.fire(file, clock, rung, setting));
        }
        if (file.clocks().find(clock).isEmpty()) {
            return Outcome.refused(Refusal.CLOCK_UNKNOWN.reason().with("clock", clock));
        }
        return Outcome.granted(Alarms.due(file, clock, rung, setting).stream()
                .map(due -> (CaseEvent) new RungFired(
                        setting.now(), clock, rung, due.action(), Overseers.of(due.action(), clock, file, setting)))
                .toList());
    }
}

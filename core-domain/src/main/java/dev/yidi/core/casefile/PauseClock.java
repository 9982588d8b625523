package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.time.ClockId;
import dev.yidi.core.time.PauseReason;
import java.util.List;

/** Lets a clock stand still 中止计时, for a reason its limit knows. */
public record PauseClock(ClockId clock, PauseReason reason) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return ClockRules.against(clock, file, setting, ledger -> ledger.pause(reason, setting.now()))
                .or(() -> new ClockPaused(setting.now(), clock, reason));
    }
}

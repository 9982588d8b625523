package dev.yidi.core.casefile;

import dev.yidi.core.Outcome;
import dev.yidi.core.time.ClockId;
import java.util.List;

/** Lets a paused clock run again 恢复计时. */
public record ResumeClock(ClockId clock) implements CaseCommand {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<CaseEvent>> decide(CaseFile file, Setting setting) {
        return ClockRules.against(clock, file, setting, ledger -> ledger.resume(setting.now()))
                .or(() -> new ClockResumed(setting.now(), clock));
    }
}

package dev.yidi.core.prevention;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Looks at a signal 研判; once is enough. */
public record LookAtSignal() implements SignalCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SignalEvent>> decide(Signal signal, Setting setting) {
        return SignalCommand.open(signal, setting)
                .when(signal.stage() == SignalStage.LOOKED_AT, PreventionRefusal.LOOKED_AT_BEFORE::reason)
                .orAll(() -> List.of(new SignalLookedAt(
                        setting.now(), setting.actor().officer().orElseThrow())));
    }
}

package dev.yidi.core.prevention;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Says why nothing has to be done about a signal 排除, after looking at it. */
public record DismissSignal(FreeText why) implements SignalCommand {
    @Override
    public Operation operation() {
        return Operation.SUPERVISE;
    }

    @Override
    public Outcome<List<SignalEvent>> decide(Signal signal, Setting setting) {
        return SignalCommand.open(signal, setting)
                .when(signal.stage() == SignalStage.RAISED, PreventionRefusal.NOT_LOOKED_AT::reason)
                .orAll(() -> List.of(new SignalDismissed(
                        setting.now(), setting.actor().officer().orElseThrow(), why)));
    }
}

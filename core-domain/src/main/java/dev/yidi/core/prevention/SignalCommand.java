package dev.yidi.core.prevention;

import dev.yidi.core.Objections;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileCommand;

/** What people do with a signal 预警处置动作. */
public sealed interface SignalCommand extends FileCommand<Signal, SignalEvent>
        permits LookAtSignal, ActOnSignal, DismissSignal {

    /** What stands against any of them. */
    static Objections open(Signal signal, Setting setting) {
        return Objections.none()
                .when(
                        signal.stage().isOver(),
                        () -> PreventionRefusal.SIGNAL_OVER.reason().with("stage", signal.stage()))
                .unless(setting.actor().officer().isPresent(), PreventionRefusal.NOT_OFFICER::reason);
    }
}

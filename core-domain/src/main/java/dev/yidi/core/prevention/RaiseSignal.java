package dev.yidi.core.prevention;

import dev.yidi.core.FileId;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.util.List;

/** Raises a signal 发出预警: the watch alone does. */
public record RaiseSignal(SignalCluster cluster) implements FileBeginning<Signal, SignalEvent> {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<SignalEvent>> begin(FileId id, String number, Setting setting) {
        return Objections.none()
                .when(
                        cluster.count() < cluster.rule().threshold(),
                        () -> PreventionRefusal.BELOW_THRESHOLD
                                .reason()
                                .with("count", cluster.count())
                                .with("threshold", cluster.rule().threshold()))
                .orAll(() -> List.of(new SignalRaised(setting.now(), id, number, cluster)));
    }
}

package dev.yidi.core.supervision;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Looks into a supervision over a sealed case 查阅密封督办件: whoever may, and never without leaving a trace; of others no trace is kept. */
public record ViewSealedSupervision() implements SupervisionCommand {
    @Override
    public Operation operation() {
        return Operation.READ;
    }

    @Override
    public Outcome<List<SupervisionEvent>> decide(Supervision file, Setting setting) {
        List<SupervisionEvent> trace = file.subject().protection().sealed()
                ? setting.actor().officer().stream()
                        .<SupervisionEvent>map(officer -> new SealedSupervisionViewed(setting.now(), officer))
                        .toList()
                : List.of();
        return Outcome.granted(trace);
    }
}

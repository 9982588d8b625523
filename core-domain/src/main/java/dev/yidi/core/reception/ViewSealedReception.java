package dev.yidi.core.reception;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Looks into a reception day reserved for sealed cases 查阅密封接访件: whoever may, and never without leaving a trace; of others no trace is kept. */
public record ViewSealedReception() implements ReceptionCommand {
    @Override
    public Operation operation() {
        return Operation.READ;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        List<ReceptionEvent> trace = file.protection().sealed()
                ? setting.actor().officer().stream()
                        .<ReceptionEvent>map(officer -> new SealedReceptionViewed(setting.now(), officer))
                        .toList()
                : List.of();
        return Outcome.granted(trace);
    }
}

package dev.yidi.core.mediator;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.time.ClockId;
import java.util.List;

/** Notes that the accreditation lapsed 资格失效. Asking twice, too early or for one that was renewed changes nothing. */
public record LapseAccreditation(ClockId clock) implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.KEEP_TIME;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        boolean due = file.clock().equals(clock)
                && !file.lapseNoted()
                && !setting.now().isBefore(file.lapsesAt(setting));
        return Outcome.granted(due ? List.of(new AccreditationLapsed(setting.now(), clock)) : List.of());
    }
}

package dev.yidi.core.reception;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Records that nobody came 记录未到, once the slot has begun. */
public record MarkMissed(String booking) implements ReceptionStep {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        return ReceptionCommand.begun(file, booking, setting)
                .orAll(() -> List.of(new BookingMissed(setting.now(), booking)));
    }
}

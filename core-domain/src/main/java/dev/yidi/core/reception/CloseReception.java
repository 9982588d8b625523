package dev.yidi.core.reception;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Ends the day 接访结束: not before it came, and not over a booking that nobody saw to. */
public record CloseReception() implements ReceptionStep {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        return ReceptionCommand.on(file, setting)
                .when(file.hasOpenBookings(), ReceptionRefusal.BOOKING_OPEN::reason)
                .when(setting.today().isBefore(file.plan().day()), ReceptionRefusal.TOO_EARLY::reason)
                .orAll(() -> List.of(new ReceptionClosed(setting.now())));
    }
}

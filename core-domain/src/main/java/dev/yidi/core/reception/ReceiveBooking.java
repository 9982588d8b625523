package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Records that somebody was received and what the leader decided 接访记录. */
public record ReceiveBooking(String booking, ReceptionOutcome outcome, FreeText decision) implements ReceptionStep {
    @Override
    public Operation operation() {
        return Operation.HANDLE;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        return ReceptionCommand.begun(file, booking, setting)
                .when(outcome == ReceptionOutcome.CHARGED, ReceptionRefusal.CHARGE_APART::reason)
                .orAll(() -> List.of(new BookingHeld(setting.now(), booking, outcome, decision)));
    }
}

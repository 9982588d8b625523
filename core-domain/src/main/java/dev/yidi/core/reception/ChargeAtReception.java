package dev.yidi.core.reception;

import dev.yidi.core.FreeText;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Takes the case received into the leader's charge 接访包案; the case goes into charge in the same append. */
public record ChargeAtReception(String booking, FreeText decision) implements ReceptionCommand {
    @Override
    public Operation operation() {
        return Operation.ASSIGN;
    }

    @Override
    public Outcome<List<ReceptionEvent>> decide(LeaderReception file, Setting setting) {
        return ReceptionCommand.begun(file, booking, setting)
                .when(
                        file.booking(booking)
                                .filter(each -> each.caseId().isEmpty())
                                .isPresent(),
                        ReceptionRefusal.NO_CASE::reason)
                .orAll(() -> List.of(new BookingHeld(setting.now(), booking, ReceptionOutcome.CHARGED, decision)));
    }
}

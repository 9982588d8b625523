package dev.yidi.core.mediator;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.pool.Leave;
import java.util.List;

/** Notes days on which the mediator is away 请假. */
public record TakeLeave(Leave leave) implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.MEDIATE;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        return Objections.none()
                .when(leave.until().isBefore(setting.today()), MediatorRefusal.LEAVE_PASSED::reason)
                .when(file.leaves().contains(leave), MediatorRefusal.LEAVE_NOTED::reason)
                .orAll(() -> List.of(new LeaveNoted(setting.now(), leave)));
    }
}

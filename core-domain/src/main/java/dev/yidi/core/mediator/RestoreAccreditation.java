package dev.yidi.core.mediator;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Restores a suspended accreditation 恢复资格; a lapsed one is renewed instead. */
public record RestoreAccreditation() implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.APPROVE;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        return Objections.none()
                .unless(file.accreditation().suspended(), MediatorRefusal.NOT_SUSPENDED::reason)
                .when(setting.today().isAfter(file.accreditation().until()), MediatorRefusal.LAPSED::reason)
                .orAll(() -> List.of(new AccreditationRestored(setting.now())));
    }
}

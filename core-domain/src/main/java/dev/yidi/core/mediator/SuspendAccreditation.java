package dev.yidi.core.mediator;

import dev.yidi.core.FreeText;
import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Suspends the accreditation 暂停资格: nobody chooses or appoints the mediator any more; what was begun goes on. */
public record SuspendAccreditation(FreeText reason) implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.APPROVE;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        return Objections.none()
                .when(file.accreditation().suspended(), MediatorRefusal.SUSPENDED_BEFORE::reason)
                .when(setting.today().isAfter(file.accreditation().until()), MediatorRefusal.LAPSED::reason)
                .orAll(() -> List.of(new AccreditationSuspended(setting.now(), reason)));
    }
}

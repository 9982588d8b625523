package dev.yidi.core.mediator;

import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.util.List;

/** Changes the enrolment 变更登记; the mediator stays the same. */
public record ChangeEnrolment(Enrolment enrolment) implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.APPROVE;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        return EnrolmentChecks.of(enrolment, setting)
                .unless(
                        enrolment.mediator().equals(file.enrolment().mediator()),
                        MediatorRefusal.OTHER_MEDIATOR::reason)
                .orAll(() -> List.of(new EnrolmentChanged(setting.now(), enrolment)));
    }
}

package dev.yidi.core.mediator;

import dev.yidi.core.Objections;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import java.time.LocalDate;
import java.util.List;

/** Renews the accreditation 续聘, also after it lapsed; never to an earlier day. */
public record RenewAccreditation(LocalDate from, LocalDate until) implements MediatorCommand {
    @Override
    public Operation operation() {
        return Operation.APPROVE;
    }

    @Override
    public Outcome<List<MediatorEvent>> decide(MediatorFile file, Setting setting) {
        return Objections.none()
                .when(until.isBefore(from), MediatorRefusal.TERM_REVERSED::reason)
                .when(until.isBefore(setting.today()), MediatorRefusal.TERM_PASSED::reason)
                .unless(
                        until.isAfter(file.accreditation().until()),
                        () -> MediatorRefusal.NOT_LONGER
                                .reason()
                                .with("until", file.accreditation().until()))
                .orAll(() -> List.of(new AccreditationRenewed(setting.now(), from, until)));
    }
}

package dev.yidi.core.mediator;

import dev.yidi.core.FileId;
import dev.yidi.core.Outcome;
import dev.yidi.core.casefile.Operation;
import dev.yidi.core.casefile.Setting;
import dev.yidi.core.file.FileBeginning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enters a mediator into the pool, accredited from a day to a day 入库聘任. */
public record EnterMediator(Enrolment enrolment, LocalDate from, LocalDate until)
        implements FileBeginning<MediatorFile, MediatorEvent> {
    @Override
    public Operation operation() {
        return Operation.APPROVE;
    }

    @Override
    public Optional<String> onlyOne() {
        return Optional.of(MediatorFile.key(enrolment.mediator()));
    }

    @Override
    public Outcome<List<MediatorEvent>> begin(FileId id, String number, Setting setting) {
        return EnrolmentChecks.of(enrolment, setting)
                .when(until.isBefore(from), MediatorRefusal.TERM_REVERSED::reason)
                .when(until.isBefore(setting.today()), MediatorRefusal.TERM_PASSED::reason)
                .orAll(() -> List.of(new MediatorEntered(
                        setting.now(),
                        id,
                        number,
                        enrolment,
                        from,
                        until,
                        setting.actor().officer())));
    }
}

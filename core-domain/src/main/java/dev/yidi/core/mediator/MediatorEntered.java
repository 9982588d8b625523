package dev.yidi.core.mediator;

import dev.yidi.core.FileId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import dev.yidi.core.pool.Accreditation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mediator was entered into the pool, accredited from a day to a day 入库聘任. */
public record MediatorEntered(
        Instant at,
        FileId id,
        String number,
        Enrolment enrolment,
        LocalDate from,
        LocalDate until,
        Optional<OfficerId> by)
        implements MediatorEvent, FileOpening<MediatorFile> {
    @Override
    public MediatorFile begin() {
        return new MediatorFile(
                FileHead.of(id, number, at),
                enrolment,
                by,
                Accreditation.granted(from, until),
                1,
                false,
                List.of(),
                Set.of(),
                Set.of());
    }
}

package dev.yidi.core.supervision;

import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.escalation.SupervisionLevel;
import dev.yidi.core.file.FileHead;
import dev.yidi.core.file.FileOpening;
import dev.yidi.core.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A supervision was opened 督办立项. */
public record SupervisionOpened(
        Instant at,
        FileId id,
        String number,
        SupervisionSubject subject,
        SupervisionLevel level,
        Span period,
        FreeText demand,
        Optional<OfficerId> by)
        implements SupervisionEvent, FileOpening<Supervision> {
    @Override
    public Supervision begin() {
        return new Supervision(
                FileHead.of(id, number, at),
                subject,
                demand,
                by,
                List.of(new SupervisionRound(level, at, period, Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty());
    }
}

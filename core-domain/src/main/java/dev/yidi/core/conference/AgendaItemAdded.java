package dev.yidi.core.conference;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import dev.yidi.core.casefile.Protection;
import java.time.Instant;
import java.util.Optional;

/** A matter was put before the conference 列入议题. */
public record AgendaItemAdded(
        Instant at,
        String item,
        AgendaKind kind,
        Optional<CaseId> caseId,
        Optional<FileId> supervision,
        FreeText question,
        Protection protection)
        implements ConferenceEvent {
    @Override
    public JointConference evolve(JointConference file) {
        return file.adding(
                new AgendaItem(
                        item,
                        kind,
                        caseId,
                        supervision,
                        question,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                protection);
    }
}

package dev.yidi.core.conference;

import dev.yidi.core.CaseId;
import dev.yidi.core.FileId;
import dev.yidi.core.FreeText;
import java.time.Instant;
import java.util.Optional;

/**
 * A matter before the conference 议题.
 *
 * @param id its name within the conference
 * @param kind what it is about
 * @param caseId the case, if one
 * @param supervision the supervision, if one
 * @param question what is to be decided
 * @param decision what was decided; empty before
 * @param doneAt when its task was reported done
 * @param overdueAt when its task was found overdue
 */
public record AgendaItem(
        String id,
        AgendaKind kind,
        Optional<CaseId> caseId,
        Optional<FileId> supervision,
        FreeText question,
        Optional<ItemDecision> decision,
        Optional<Instant> doneAt,
        Optional<Instant> overdueAt) {

    /** Whether its task is still to be done. */
    public boolean hasOpenTask() {
        return decision.filter(made -> made.kind() == DecisionKind.TASK).isPresent() && doneAt.isEmpty();
    }

    AgendaItem decided(ItemDecision made) {
        return new AgendaItem(id, kind, caseId, supervision, question, Optional.of(made), doneAt, overdueAt);
    }

    AgendaItem done(Instant at) {
        return new AgendaItem(id, kind, caseId, supervision, question, decision, Optional.of(at), overdueAt);
    }

    AgendaItem overdue(Instant at) {
        return new AgendaItem(id, kind, caseId, supervision, question, decision, doneAt, Optional.of(at));
    }
}

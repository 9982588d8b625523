package dev.yidi.rest.staff.view;

import dev.yidi.core.conference.AgendaKind;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A matter before a joint conference.
 *
 * @param id its name within the conference
 * @param kind what it is about
 * @param caseId the case, if one
 * @param supervision the supervision, if one
 * @param question what is to be decided
 * @param decision what was decided; left out before
 * @param doneAt when its task was reported done
 * @param overdueAt when its task was found overdue
 */
public record AgendaItemView(
        String id,
        AgendaKind kind,
        Optional<String> caseId,
        Optional<String> supervision,
        String question,
        Optional<ItemDecisionView> decision,
        Optional<OffsetDateTime> doneAt,
        Optional<OffsetDateTime> overdueAt) {}

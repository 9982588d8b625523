package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.escalation.SupervisionLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided in a matter 议题决定.
 *
 * @param kind what kind of decision it is
 * @param organ the organ designated or given the task
 * @param level the measure
 * @param text the decision in words
 * @param due the last day of a task
 */
public record ItemDecision(
        DecisionKind kind,
        Optional<OrganId> organ,
        Optional<SupervisionLevel> level,
        FreeText text,
        Optional<LocalDate> due) {}

package dev.yidi.rest.staff.view;

import dev.yidi.core.conference.DecisionKind;
import dev.yidi.core.escalation.SupervisionLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided in a matter.
 *
 * @param kind what kind of decision it is
 * @param organ the organ designated or given the task
 * @param level the measure
 * @param text the decision in words
 * @param due the last day of a task
 */
public record ItemDecisionView(
        DecisionKind kind,
        Optional<OrganRef> organ,
        Optional<SupervisionLevel> level,
        String text,
        Optional<LocalDate> due) {}

package dev.yidi.rest.staff.view;

import dev.yidi.core.joint.TaskState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A task that a session decided.
 *
 * @param id its name in the joint handling
 * @param owner the organ that does it
 * @param text what is to be done
 * @param due the last day
 * @param state how it stands
 * @param clock the clock of the case that counts to the last day
 * @param settledAt when it was done or waived
 * @param outcome what came of it, or why it was waived
 */
public record JointTaskView(
        String id,
        OrganRef owner,
        String text,
        LocalDate due,
        TaskState state,
        String clock,
        Optional<OffsetDateTime> settledAt,
        Optional<String> outcome) {}

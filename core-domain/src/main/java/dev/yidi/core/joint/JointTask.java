package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import dev.yidi.core.time.ClockId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A task that a session decided 任务.
 *
 * @param id its name
 * @param owner the organ that does it
 * @param text what is to be done
 * @param due the last day
 * @param state how it stands
 * @param clock the clock that counts to the last day
 * @param settledAt when it was done or waived
 * @param outcome what came of it, or why it was waived
 */
public record JointTask(
        TaskId id,
        OrganId owner,
        FreeText text,
        LocalDate due,
        TaskState state,
        ClockId clock,
        Optional<Instant> settledAt,
        Optional<FreeText> outcome) {
    static JointTask of(TaskSet set) {
        return new JointTask(
                set.task(),
                set.owner(),
                set.text(),
                set.due(),
                TaskState.OPEN,
                set.clock(),
                Optional.empty(),
                Optional.empty());
    }

    JointTask settled(TaskState now, Instant at, FreeText what) {
        return new JointTask(id, owner, text, due, now, clock, Optional.of(at), Optional.of(what));
    }
}

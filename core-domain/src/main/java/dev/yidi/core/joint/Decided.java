package dev.yidi.core.joint;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.LocalDate;

/**
 * What a session decided that somebody does 会议决定: it becomes a task.
 *
 * @param id the name of the task
 * @param owner who does it: the lead or a contributor
 * @param text what is to be done
 * @param due the last day
 */
public record Decided(TaskId id, OrganId owner, FreeText text, LocalDate due) {}

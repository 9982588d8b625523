package dev.yidi.core.conference;

import java.time.Instant;

/** The day of a task passed 任务逾期. */
public record ConferenceTaskOverdue(Instant at, String item) implements ConferenceEvent {
    @Override
    public JointConference evolve(JointConference file) {
        return file.changing(item, each -> each.overdue(at));
    }
}

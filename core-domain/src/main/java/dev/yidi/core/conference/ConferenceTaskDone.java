package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import java.time.Instant;

/** A task was reported done 任务办结. */
public record ConferenceTaskDone(Instant at, String item, FreeText report) implements ConferenceEvent {
    @Override
    public JointConference evolve(JointConference file) {
        return file.changing(item, each -> each.done(at));
    }
}

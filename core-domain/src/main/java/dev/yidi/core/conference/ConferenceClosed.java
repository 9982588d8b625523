package dev.yidi.core.conference;

import java.time.Instant;

/** The conference ended 会议结束. */
public record ConferenceClosed(Instant at) implements ConferenceEvent {
    @Override
    public JointConference evolve(JointConference file) {
        return file.at(ConferenceStage.CLOSED, file.present());
    }
}

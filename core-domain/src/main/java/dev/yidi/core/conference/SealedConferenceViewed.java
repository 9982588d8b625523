package dev.yidi.core.conference;

import dev.yidi.core.OfficerId;
import java.time.Instant;

/** An officer looked into a conference that has a sealed case before it 会议查阅留痕 (信访工作条例 art. 30). */
public record SealedConferenceViewed(Instant at, OfficerId officer) implements ConferenceEvent {
    @Override
    public JointConference evolve(JointConference file) {
        return file;
    }

    @Override
    public boolean isLook() {
        return true;
    }
}

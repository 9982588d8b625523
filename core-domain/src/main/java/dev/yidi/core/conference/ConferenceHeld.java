package dev.yidi.core.conference;

import dev.yidi.core.FreeText;
import dev.yidi.core.OrganId;
import java.time.Instant;
import java.util.Set;

/** The session was held 召开; its minutes are classified. */
public record ConferenceHeld(Instant at, Set<OrganId> present, FreeText minutes) implements ConferenceEvent {
    public ConferenceHeld {
        present = Set.copyOf(present);
    }

    @Override
    public JointConference evolve(JointConference file) {
        return file.at(ConferenceStage.HELD, present);
    }
}

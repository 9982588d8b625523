package dev.yidi.core.conference;

import java.time.Instant;

/** A matter was decided 议决. */
public record AgendaItemDecided(Instant at, String item, ItemDecision decision) implements ConferenceEvent {
    @Override
    public JointConference evolve(JointConference file) {
        return file.changing(item, each -> each.decided(decision));
    }
}

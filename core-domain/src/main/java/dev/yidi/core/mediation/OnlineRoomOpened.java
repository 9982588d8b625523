package dev.yidi.core.mediation;

import java.time.Instant;

/** A room for online sessions was opened 开设在线调解室. */
public record OnlineRoomOpened(Instant at, OnlineRoom room) implements MediationEvent {

    @Override
    public Mediation evolve(Mediation m) {
        return m.with(m.course().with(room));
    }
}

package dev.yidi.ports.spi;

import dev.yidi.core.mediation.OnlineRoom;
import java.time.Instant;
import java.util.Optional;

/**
 * Rooms for sessions over the network 在线调解室, from whoever provides them: a court's platform, a video service. Thread-safe.
 * Kept by the testkit's {@code OnlineRoomsContract}.
 */
public interface OnlineRooms {
    /**
     * A room that is open from {@code startsAt}; asked again with the same key, the same room, so that a repeated command opens
     * no second one. Empty where there is none to be had; nothing is open then.
     *
     * @param key names the session and nobody in it
     */
    Optional<OnlineRoom> open(String key, Instant startsAt);

    /** Closes the room of that reference; does nothing where there is none. Its key opens a new one afterwards. */
    void close(String reference);

    /** No rooms: online sessions are recorded under a reference that the officers name themselves. */
    static OnlineRooms none() {
        return new OnlineRooms() {
            @Override
            public Optional<OnlineRoom> open(String key, Instant startsAt) {
                return Optional.empty();
            }

            @Override
            public void close(String reference) {
                // nothing is ever open
            }
        };
    }
}

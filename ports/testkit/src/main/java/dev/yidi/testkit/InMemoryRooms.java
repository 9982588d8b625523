package dev.yidi.testkit;

import dev.yidi.core.FreeText;
import dev.yidi.core.mediation.OnlineRoom;
import dev.yidi.ports.spi.OnlineRooms;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Online rooms in memory 内存在线调解室, for tests and small trials. Thread-safe. */
public final class InMemoryRooms implements OnlineRooms {
    private final Map<String, OnlineRoom> open = new HashMap<>();
    private int opened;

    /** Without a room yet. */
    public InMemoryRooms() {}

    @Override
    public synchronized Optional<OnlineRoom> open(String key, Instant startsAt) {
        return Optional.of(open.computeIfAbsent(key, each -> next(startsAt)));
    }

    @Override
    public synchronized void close(String reference) {
        open.values().removeIf(room -> room.reference().equals(reference));
    }

    /** How many rooms are open. */
    public synchronized int count() {
        return open.size();
    }

    private OnlineRoom next(Instant startsAt) {
        opened++;
        String reference = "room-" + opened;
        return new OnlineRoom(reference, FreeText.of("https://rooms.example.org/" + reference), startsAt);
    }
}

package dev.yidi.ports;

import java.util.List;

/**
 * What a destination gets next 外发批.
 *
 * @param destination its name
 * @param epoch how many times another node took over: who was held up and wakes has a lower one than who leads now
 * @param position where the destination stands
 * @param next where it will stand when the batch is settled
 * @param events the events, a file's in their order; empty where nothing new may be told
 */
public record EventBatch(String destination, long epoch, String position, String next, List<OutwardEvent> events) {
    public EventBatch {
        events = List.copyOf(events);
    }

    /** Whether nothing has happened since. */
    public boolean isCaughtUp() {
        return position.equals(next);
    }
}

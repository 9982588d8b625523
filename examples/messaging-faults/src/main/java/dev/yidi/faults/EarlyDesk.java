package dev.yidi.faults;

import dev.yidi.ports.Destination;
import dev.yidi.ports.EventBatch;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.EventType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A desk for a relay that settles before it publishes 植入缺陷：先确认后发送. */
final class EarlyDesk implements EventDesk {
    private final EventDesk desk;

    EarlyDesk(EventDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Destination> destinations() {
        return desk.destinations();
    }

    @Override
    public Optional<EventBatch> next(String destination, int limit, Duration lease) {
        Optional<EventBatch> next = desk.next(destination, limit, lease);
        next.ifPresent(desk::settle);
        return next;
    }

    @Override
    public EventBatch after(EventBatch batch, int limit) {
        return desk.after(batch, limit);
    }

    @Override
    public boolean settle(EventBatch batch) {
        return true;
    }

    @Override
    public void release(String destination) {
        desk.release(destination);
    }

    @Override
    public Duration lag(String destination) {
        return desk.lag(destination);
    }

    @Override
    public List<EventType> types() {
        return desk.types();
    }
}

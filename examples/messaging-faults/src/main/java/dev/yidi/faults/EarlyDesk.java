package dev.yidi.faults;

import dev.yidi.core.FileId;
import dev.yidi.ports.AsideEvent;
import dev.yidi.ports.Destination;
import dev.yidi.ports.EventBatch;
import dev.yidi.ports.EventDesk;
import dev.yidi.ports.EventType;
import dev.yidi.ports.PutAside;
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
    public boolean putAside(EventBatch batch, String reason) {
        return desk.putAside(batch, reason);
    }

    @Override
    public List<PutAside> aside(String destination) {
        return desk.aside(destination);
    }

    @Override
    public boolean sendAgain(String destination, FileId fileId) {
        return desk.sendAgain(destination, fileId);
    }

    @Override
    public boolean leaveOut(String destination, FileId fileId, long sequence) {
        return desk.leaveOut(destination, fileId, sequence);
    }

    @Override
    public Optional<AsideEvent> again(String destination, Duration lease) {
        return desk.again(destination, lease);
    }

    @Override
    public boolean settle(AsideEvent sent) {
        return desk.settle(sent);
    }

    @Override
    public boolean refused(AsideEvent sent, String reason) {
        return desk.refused(sent, reason);
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

package dev.yidi.messaging.rabbitmq;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the client's threads hand over to the thread of a source 到达队列. It holds no more than all prefetch together. Thread-safe. */
final class Arrivals {
    private final LinkedBlockingQueue<Optional<Received>> arrived = new LinkedBlockingQueue<>();
    private volatile boolean lost;

    void add(Received received) {
        arrived.add(Optional.of(received));
    }

    /** A share takes nothing any more, by no doing of the source. */
    void lost() {
        lost = true;
        arrived.add(Optional.empty());
    }

    /** The next one that comes within {@code nanos}, of a share that is still open; null when none does. */
    @Nullable
    Received next(long nanos) throws IOException, InterruptedException {
        Optional<Received> next = arrived.poll(nanos, TimeUnit.NANOSECONDS);
        if (lost) {
            throw new IOException("a queue or the connection is gone");
        }
        return next == null ? null : next.orElse(null);
    }
}

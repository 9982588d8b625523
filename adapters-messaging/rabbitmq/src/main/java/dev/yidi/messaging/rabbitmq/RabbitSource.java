package dev.yidi.messaging.rabbitmq;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.Delivery;
import dev.yidi.messaging.KeyedBuffer;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.MessageSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Receives from the shares of a topology 分片接收. Of each share the broker lets one source be active at a time, with up to
 * {@code prefetch} messages; sources share the shares evenly within a few seconds when messages come. What is given back stays
 * here, unsettled, before the others of its key. A share of which {@code prefetch} messages wait takes no more until some are settled.
 *
 * <p>Used by one thread at a time. A source that is not asked any more keeps its shares until it is closed. After a fault it
 * connects anew at the next call, and what was in hand comes again.
 */
public final class RabbitSource implements MessageSource {
    private static final int MOST_PREFETCH = 2_000;
    private static final long LONGEST_STEP = TimeUnit.MILLISECONDS.toNanos(50);

    private final RabbitSettings settings;
    private final RabbitTopology topology;
    private final int prefetch;
    private @Nullable Session session;

    /** A source of {@code topology}, which was declared, that holds up to {@code prefetch} messages of each share, 1 to 2,000. */
    public RabbitSource(RabbitSettings settings, RabbitTopology topology, int prefetch) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.topology = Objects.requireNonNull(topology, "topology");
        if (prefetch < 1 || prefetch > MOST_PREFETCH) {
            throw new IllegalArgumentException("prefetch: expected 1 to " + MOST_PREFETCH + ", found " + prefetch);
        }
        this.prefetch = prefetch;
    }

    @Override
    public List<Delivery> receive(int atMost, Duration wait) {
        try {
            Session open = open();
            open.leaveOthersTheirPart();
            long end = System.nanoTime() + wait.toNanos();
            List<KeyedBuffer.Item<Received>> taken = open.take(atMost, 0);
            for (long left = end - System.nanoTime(); taken.isEmpty() && left > 0; left = end - System.nanoTime()) {
                taken = open.take(atMost, open.untilNext(Math.min(left, LONGEST_STEP)));
            }
            return taken.stream().<Delivery>map(item -> new Held(open, item)).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (IOException | TimeoutException | RuntimeException e) {
            throw fault("to hand out messages", e);
        }
    }

    private Session open() throws IOException, TimeoutException {
        Session open = session;
        if (open == null) {
            open = Session.open(settings, topology, prefetch);
            session = open;
        }
        return open;
    }

    private ChannelException fault(String expected, Exception e) {
        close();
        return Line.fault("exchange " + topology.name(), expected, e);
    }

    @Override
    public void close() {
        Session open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    private final class Held implements Delivery {
        private final Session from;
        private final KeyedBuffer.Item<Received> item;
        private final int attempt;
        private boolean open = true;

        Held(Session from, KeyedBuffer.Item<Received> item) {
            this.from = from;
            this.item = item;
            this.attempt = item.attempt();
        }

        @Override
        public Message message() {
            return item.content().message();
        }

        @Override
        public int attempt() {
            return attempt;
        }

        @Override
        public void settle() {
            if (isOpen()) {
                try {
                    from.settle(item);
                } catch (IOException | TimeoutException | RuntimeException e) {
                    throw fault("to note a message as settled", e);
                }
            }
        }

        @Override
        public void giveBack(Duration pause) {
            if (isOpen()) {
                from.giveBack(item, pause);
            }
        }

        private boolean isOpen() {
            boolean still = open && from == session;
            open = false;
            return still;
        }
    }
}
